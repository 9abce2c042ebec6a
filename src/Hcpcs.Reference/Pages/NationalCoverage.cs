namespace Hcpcs.Reference.Pages;

// A national coverage determination (NCD): its name as a key fact has it, the source, what it covers as a sentence, and where it stands.
internal sealed record NationalCoverage(string Name, string Source, string Covers, string Url);
