using System.ComponentModel.DataAnnotations;
using Hcpcs.Reference;
using Hcpcs.Reference.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Samples.MinimalApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHcpcsReference();
builder.Services.AddValidation();

var app = builder.Build();

// A claim is judged: the answer has the findings of each line, in the order of the lines.
app.MapPost("/claims", (Claim claim, IHcpcsValidator validator) =>
{
    HcpcsValidationResult[] lines =
        [.. claim.Lines.Select(line => validator.Validate(line.Code, line.From, line.Through, line.Modifiers))];
    return new ClaimAnswer(claim.Id, lines.Any(line => line.HasErrors), lines);
});

// A file of claims is judged as it comes in, whatever its length: X12 837, FHIR or CSV. The answer has the lines that have errors.
app.MapPost("/claim-files", async Task<Results<Ok<ClaimFileAnswer>, BadRequest<string>>> (HttpRequest request, IHcpcsValidator validator, CancellationToken stop) =>
{
    const int MaxErrors = 100;
    try
    {
        await using ClaimReader reader = await ClaimReader.OpenAsync(request.Body, new ClaimReaderOptions { LeaveOpen = true }, stop);
        var errors = new List<LineErrors>();
        await foreach (ClaimLine line in reader.ReadAllAsync(stop))
        {
            HcpcsValidationResult result = line.IsVoid ? default : validator.Validate(line);
            if (result.HasErrors && errors.Count < MaxErrors)
            {
                errors.Add(new LineErrors(line.Claim, line.ServiceLine, line.Position, result));
            }
        }

        return TypedResults.Ok(new ClaimFileAnswer(reader.Counts, reader.Fault, errors));
    }
    catch (InvalidDataException exception)
    {
        return TypedResults.BadRequest($"The file {exception.Message}.");
    }
});

// A charge is accepted or refused: the attributes of Charge answer with 400 before this runs.
app.MapPost("/charges", (Charge charge) => TypedResults.Ok(charge));

app.MapGet("/codes/{code}", Results<Ok<HcpcsRecord>, NotFound> (string code, IHcpcsLookup hcpcs) =>
    hcpcs.TryGet(code, out HcpcsRecord? record) ? TypedResults.Ok(record) : TypedResults.NotFound());

app.MapGet("/search", ([Required] string q, IHcpcsSearch search) => search.Search(q, new HcpcsSearchOptions { Limit = 10 }));

app.Run();
