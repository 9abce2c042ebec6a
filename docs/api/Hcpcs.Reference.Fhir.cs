namespace Hcpcs.Reference
{
    public sealed class HcpcsResourceResolver : Hl7.Fhir.Specification.Source.IAsyncResourceResolver, Hl7.Fhir.Specification.Source.ISyncOrAsyncResourceResolver
    {
        public HcpcsResourceResolver(Hcpcs.Reference.HcpcsTerminology terminology) { }
        public System.Threading.Tasks.Task<Hl7.Fhir.Model.Resource?> ResolveByCanonicalUriAsync(string uri) { }
        public System.Threading.Tasks.Task<Hl7.Fhir.Model.Resource?> ResolveByUriAsync(string uri) { }
    }
    public sealed class HcpcsTerminologyService : Hl7.Fhir.Specification.Terminology.ICodeSystemTerminologyService, Hl7.Fhir.Specification.Terminology.ICodeValidationTerminologyService, Hl7.Fhir.Specification.Terminology.IExpandingTerminologyService, Hl7.Fhir.Specification.Terminology.IMappingTerminologyService, Hl7.Fhir.Specification.Terminology.ITerminologyService, Hl7.Fhir.Specification.Terminology.ITerminologyServiceWithClosure
    {
        public HcpcsTerminologyService(Hcpcs.Reference.HcpcsTerminology terminology) { }
        public System.Threading.Tasks.Task<Hl7.Fhir.Model.Resource> Closure(Hl7.Fhir.Model.Parameters parameters, bool useGet = false) { }
        public System.Threading.Tasks.Task<Hl7.Fhir.Model.Parameters> CodeSystemValidateCode(Hl7.Fhir.Model.Parameters parameters, string? id = null, bool useGet = false) { }
        public System.Threading.Tasks.Task<Hl7.Fhir.Model.Resource> Expand(Hl7.Fhir.Model.Parameters parameters, string? id = null, bool useGet = false) { }
        public System.Threading.Tasks.Task<Hl7.Fhir.Model.Parameters> Lookup(Hl7.Fhir.Model.Parameters parameters, bool useGet = false) { }
        public System.Threading.Tasks.Task<Hl7.Fhir.Model.Parameters> Subsumes(Hl7.Fhir.Model.Parameters parameters, string? id = null, bool useGet = false) { }
        public System.Threading.Tasks.Task<Hl7.Fhir.Model.Parameters> Translate(Hl7.Fhir.Model.Parameters parameters, string? id = null, bool useGet = false) { }
        public System.Threading.Tasks.Task<Hl7.Fhir.Model.Parameters> ValueSetValidateCode(Hl7.Fhir.Model.Parameters parameters, string? id = null, bool useGet = false) { }
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class HcpcsFhirServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsFhir(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
    }
}