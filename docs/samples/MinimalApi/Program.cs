using System.ComponentModel.DataAnnotations;
using Hcpcs.Reference;
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

// A charge is accepted or refused: the attributes of Charge answer with 400 before this runs.
app.MapPost("/charges", (Charge charge) => TypedResults.Ok(charge));

app.MapGet("/codes/{code}", Results<Ok<HcpcsRecord>, NotFound> (string code, IHcpcsLookup hcpcs) =>
    hcpcs.TryGet(code, out HcpcsRecord? record) ? TypedResults.Ok(record) : TypedResults.NotFound());

app.MapGet("/search", ([Required] string q, IHcpcsSearch search) => search.Search(q, new HcpcsSearchOptions { Limit = 10 }));

app.Run();
