using System.Text.Json;
using Hcpcs.Reference.Tests;
using Microsoft.Playwright;

namespace Hcpcs.Reference.Site.Tests;

/// <summary>The search in the browser finds what the library finds, in the same order.</summary>
[Collection(SharedSite.Name)]
public sealed class RankingTests(SiteFixture site)
{
    private static readonly HcpcsSearch s_search = new(HcpcsTable.Embedded);

    // Each way in which a text can be found, and each way in which it is not.
    private static readonly string[] s_queries =
    [
        "J1412", "j14", "JZ", "J1", "A0425 mileage", "99213", "E11.9", "0143-9504-01", "D0120", "office visit 99214 J1412", "roctavian", "elevidys", "duchenne",
        "power wheelchair", "wheelchairs", "wheel chair", "power wheelc", "group 2 power wheelchair heavy duty", "knee brace", "back brace for lifting", "walker",
        "walker with wheels", "rollator", "knee scooter", "wound vac", "hospital bed", "hospitalbed", "semi electric bed with mattress", "colostomy pouch",
        "catheter", "catheter foley", "insulin", "insulin pump", "insullin pump", "nebuliser", "oesophageal", "anaesthesia", "haemophilia factor viii",
        "botulinum", "botox", "botulinim toxin", "infliximab", "infliximab biosimilar", "trastuzumab", "trastuzumb", "keytruda", "pembrolizumab 100 mg",
        "dexamethasone 4 mg", "ketorolac 30 mg im", "ceftriaxone 1 g", "vancomycin 500mg", "epinephrine", "epinephrin", "heparin lock flush", "saline", "d5w",
        "mammogram", "screening mammogram", "flu shot", "flu vaccine administration", "influenza", "covid vaccine", "shingles shot", "hepatitis b vaccine",
        "ambulance", "ground mileage", "air ambulance", "helicopter", "emergency transport als", "per mile", "taxi", "meals", "adult diaper large", "diapers",
        "modifier left side", "right hand", "modifier for rental", "new equipment", "telehealth", "telehealth modifier", "assistant surgeon", "no abn on file",
        "chemotherapy infusion", "chemo infus", "chemo drug", "unclassified drug", "not otherwise classified biologic", "miscellaneous dme", "supply misc",
        "quality measure diabetes", "documentation of medical reasons", "tobacco counseling", "smoking cessation", "depression screening", "annual wellness visit",
        "colonoscopy", "colorectal cancer screening high risk", "pap smear", "prostate", "dexa", "lung cancer ct", "hearing aid", "contact lens", "eye glasses",
        "prosthetic foot", "below knee prosthesis", "socket", "liner silicone", "breast prosthesis", "wig", "cpap", "cpap mask", "cpap tubing", "bipap",
        "oxygen", "oxygen concentrator portable", "o2 tank", "suction pump", "tens", "tens unit", "lancets", "test strips", "glucose monitor", "cgm sensor",
        "shoes diabetic", "insert", "skin substitute", "amniotic", "collagen dressing", "gauze", "alginate", "tape", "gloves", "syringe", "needle", "tubing",
        "w/o", "w/o needle", "patient's lift", "the code for a cane", "code", "of", "mg", "100", "2 x 10", "zzzzz", "qqqq wwww", "xylophone lift", "!!!", "é", "",
        "hospice", "home health aide", "physical therapist home", "case management", "respite", "blood", "platelets", "plasma", "specimen collection", "pathology",
        "contrast", "gadolinium", "technetium", "fluorodeoxyglucose f-18", "radiopharmaceutical diagnostic", "iv push", "injection", "injection not listed",
    ];

    private static readonly string[] s_typed =
    [
        "j", "j1", "j141", "J1412", "jz", "a", "el", "elev", "power", "power wheelc", "power wheelchair ", "wheelch cush", "knee b", "oxy", "oxygen c", "bot", "botx",
        "insullin", "mammo", "mammogram", "flu sh", "hospital b", "cath", "trastuz", "methylpred", "x", "xyz", "g043", "per m", "walker wh", "keyt", "  key", "inj ", "-",
    ];

    [SkippableFact]
    public async Task First_ten_hits_are_those_of_the_library()
    {
        await using var window = await OpenAsync();

        await CompareAsync(window.Page, [.. s_queries, .. MadeQueries()], null);
    }

    [SkippableFact]
    public async Task First_ten_hits_of_a_date_of_service_are_those_of_the_library()
    {
        await using var window = await OpenAsync();

        await CompareAsync(window.Page, s_queries, new DateOnly(2019, 6, 30));
    }

    [SkippableFact]
    public async Task First_ten_hits_of_the_shared_queries_are_those_of_the_library()
    {
        string path = Path.Combine(OfficialFiles.RepositoryRoot, "..", "shared", "search", "queries.tsv");
        Skip.IfNot(File.Exists(path), "The file of queries is not beside the repository.");
        await using var window = await OpenAsync();

        await CompareAsync(window.Page, [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t')[0])], null);
    }

    [SkippableFact]
    public async Task Completions_are_those_of_the_library()
    {
        await using var window = await OpenAsync();

        string[] actual = await window.Page.EvaluateAsync<string[]>(
            """
            texts => {
              const search = hcpcsSearch(hcpcsIndex), names = Object.keys(search.match);
              return texts.map(text => JSON.stringify(search.complete(text, 10, null)
                .map(item => `${item.kind} ${item.row < 0 ? "" : hcpcsIndex.identities[item.row]} ${item.text}`)));
            }
            """,
            s_typed);

        Describe(s_typed, actual).Should().Equal(s_typed.Select(text => $"{text}: " + string.Join(
            " | ", s_search.Complete(text, new HcpcsSearchOptions { Limit = 10 }).Completions.AsEnumerable()
                .Select(item => $"{item.Kind.ToString().ToLowerInvariant()} {item.Code}{item.Modifier} {item.Text}"))));
    }

    private async Task<SiteWindow> OpenAsync()
    {
        var window = await site.OpenAsync("index.html", "?q=J1412");
        await window.Page.WaitForFunctionAsync("window.hcpcsSearch && window.hcpcsIndex");
        return window;
    }

    // Descriptions and names as people retype them: whole, in part, and with an error.
    private static IEnumerable<string> MadeQueries()
    {
        int number = 0;
        foreach (var record in HcpcsTable.Embedded.EnumerateCodes())
        {
            string[] words = record.LongDescription.Split(' ');
            switch (number++ % 211)
            {
                case 0: yield return record.ShortDescription; break;
                case 40: yield return string.Join(' ', words.Take(3)); break;
                case 80: yield return string.Join(' ', words.Reverse().Take(2)); break;
                case 120 when words[0].Length > 6: yield return words[0].Remove(3, 1); break;
                case 160: yield return record.LongDescription; break;
                case 200: yield return $"{words[0]} {words[^1][..Math.Min(3, words[^1].Length)]}"; break;
                default: break;
            }
        }

        foreach (var record in HcpcsTable.Embedded.EnumerateCodes().Where((_, i) => i % 7 == 0))
        {
            foreach (string name in HcpcsTable.Embedded.GetProductNames(record.Code).AsEnumerable().Take(1))
            {
                yield return name;
                yield return name.Length > 6 ? name.Remove(4, 1) : name[..2];
            }
        }
    }

    // One line a query: the total, the first ten with how they match, and the pointers.
    private static async Task CompareAsync(IPage page, string[] queries, DateOnly? day)
    {
        string[] actual = await page.EvaluateAsync<string[]>(
            """
            asked => {
              const search = hcpcsSearch(hcpcsIndex), names = Object.keys(search.match);
              return asked.queries.map(query => {
                const found = search.search(query, asked.day);
                return JSON.stringify([String(found.hits.length), ...found.hits.slice(0, 10).map(hit => `${hcpcsIndex.identities[hit.row]} ${names[hit.match]}`),
                  ...found.pointers.map(pointer => `${pointer.text}: ${pointer.target}`)]);
              });
            }
            """,
            new { queries, day = day?.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber });
        var expected = queries.Select(query =>
        {
            var found = s_search.Search(query, new HcpcsSearchOptions { Limit = 10, ValidOn = day });
            return $"{query}: " + string.Join(" | ", (string[])
            [
                $"{found.Total}", .. found.Hits.AsEnumerable().Select(hit => $"{hit.Identity} {JsonNamingPolicy.CamelCase.ConvertName(hit.Match.ToString())}"),
                .. found.Pointers.AsEnumerable().Select(pointer => pointer.ToString()),
            ]);
        });

        Describe(queries, actual).Should().Equal(expected);
    }

    private static IEnumerable<string> Describe(string[] queries, string[] results) =>
        queries.Zip(results, (query, result) => $"{query}: {string.Join(" | ", JsonSerializer.Deserialize<string[]>(result)!)}");
}
