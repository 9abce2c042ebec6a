using Firely.Fhir.Validation;
using Hl7.Fhir.Model;
using Hl7.Fhir.Specification.Source;
using Hl7.Fhir.Specification.Terminology;
using Microsoft.Extensions.DependencyInjection;
using Task = System.Threading.Tasks.Task;

namespace Hcpcs.Reference.Fhir.Tests.Documentation;

/// <summary>The code of the guide and of the package's page, run as tests.</summary>
public class Snippets
{
    [Fact]
    public async Task TerminologyService()
    {
        var services = new ServiceCollection();
        IAsyncResourceResolver source = CoreSource.Instance;

        #region fhir-register
        services.AddHcpcsFhir();      // HcpcsTerminologyService, also as ITerminologyService, and HcpcsResourceResolver
        #endregion

        using var provider = services.BuildServiceProvider();

        #region fhir-validate
        var hcpcs = provider.GetRequiredService<HcpcsTerminologyService>();

        // HCPCS first; for any other code system or value set, the next service is asked.
        var terminology = new MultiTerminologyService(hcpcs, LocalTerminologyService.CreateDefaultForCore(source));

        // Whether a code was valid on the date of service.
        Parameters answer = await terminology.ValueSetValidateCode(new ValidateCodeParameters()
            .WithValueSet(HcpcsValueSet.Codes.Url)
            .WithCode("C9136", HcpcsCodeSystem.Uri)
            .WithDate(new FhirDateTime("2015-04-01")));
        bool? isValid = answer.GetSingleValue<FhirBoolean>("result")?.Value;          // false
        string? message = answer.GetSingleValue<FhirString>("message")?.Value;        // The code C9136 ended on 2015-03-31, before ...

        // Claims whose profile binds item.productOrService to HcpcsValueSet.Codes.Url
        var validator = new Validator(source, terminology);
        #endregion

        isValid.Should().BeFalse();
        message.Should().StartWith("The code C9136 ended on 2015-03-31");
        validator.Should().NotBeNull();
    }
}
