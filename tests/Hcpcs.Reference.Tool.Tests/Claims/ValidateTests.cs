using System.Text.Json;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>What <c>hcpcs validate</c> finds. Dates and cross references are those of CMS's release of January 2026.</summary>
public sealed class ValidateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_code_not_otherwise_classified_must_be_described()
    {
        var run = ValidateRun.Of("code,date\nJ1412,2024-05-01\nC9399,2024-05-01\n");

        run.Findings.Should().Equal("3 C9399 code NotOtherwiseClassified warning");
        run.ExitCode.Should().Be(0);
        run.Summary.Should().Equal(
            "Rows read: 2",
            "Findings: 1",
            "  NotOtherwiseClassified: 1",
            "Dates read: 2 as YYYY-MM-DD",
            "Dates after 2026-03-31, the end of the release's quarter: 0");
    }

    [Theory]
    [InlineData("2023-12-31", "2 J1412 code NotYetEffective error")]
    [InlineData("2024-01-01")]
    [InlineData("20240101")]
    [InlineData("20240101-20260331")]
    [InlineData("20231231-20240101", "2 J1412 code NotYetEffective error")]
    public void A_code_is_judged_on_its_days(string date, params string[] findings)
    {
        var run = ValidateRun.Of($"code,date\nJ1412,{date}\n");

        run.Findings.Should().Equal(findings);
        run.ExitCode.Should().Be(findings.Length);
    }

    [Theory]
    [InlineData("C9136", "2015-03-31", null)]
    [InlineData("C9136", "2015-04-01", "")]
    [InlineData("C9136", "2015-06-01", "Q9975")]
    [InlineData("C9136", "2026-01-01", "J7205")]
    [InlineData("C9487", "2017-06-30", null)]
    [InlineData("C9487", "2026-01-01", "J3358")]
    [InlineData("G0436", "2026-01-01", "99406 99407")]
    public void Of_an_ended_code_its_successors_are_suggested(string code, string date, string? suggestion)
    {
        var run = ValidateRun.Of($"code,date\n{code},{date}\n");

        if (suggestion is null)
        {
            run.Rows.Should().BeEmpty();
            return;
        }

        run.Findings.Should().Equal($"2 {code} code Terminated error");
        if (suggestion.Length > 0)
        {
            run.Rows[0][6].Should().Be(suggestion);
        }
    }

    [Theory]
    [InlineData("J141Z")]
    [InlineData("JI412")]
    public void Of_a_mistyped_code_what_may_have_been_meant_is_suggested(string code)
    {
        var run = ValidateRun.Of($"code,date\n{code},2024-05-01\n");

        run.Findings.Should().Equal($"2 {code} code Malformed error");
        run.Rows[0][6].Split(' ')[0].Should().Be("J1412");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void Modifiers_are_judged_in_columns_of_their_own()
    {
        var run = ValidateRun.Of("""
            modifier1,modifier2,modifier3,modifier4,code,date
            JZ,,,,J1412,2024-05-01
            ,RH,,,J1412,2024-05-01
            RH,,,,A0428,2024-05-01
            RT,LT,RT,JZ1,J1412,2024-05-01
            ,,,JZ,J1412,2022-12-31
            25,,,,J1412,2024-05-01
            """);

        run.Findings.Should().Equal(
            "3 J1412 modifier2 UnknownModifier error",
            "5 J1412 modifier3 RepeatedModifier warning",
            "5 J1412 modifier4 MalformedModifier error",
            "6 J1412 code NotYetEffective error",
            "6 J1412 modifier4 ModifierNotYetEffective error");
    }

    [Theory]
    [InlineData("JZ")]
    [InlineData(" RT LT ")]
    [InlineData("RT:LT")]
    [InlineData("RT;LT")]
    [InlineData("RT | LT")]
    [InlineData("RT/LT")]
    [InlineData("\"RT,LT\"")]
    [InlineData("")]
    [InlineData("RT RH", "2 J1412 modifier2 UnknownModifier error")]
    [InlineData("RTLT", "2 J1412 modifier1 MalformedModifier error")]
    [InlineData("\"RT,LT,RT\"", "2 J1412 modifier3 RepeatedModifier warning")]
    [InlineData("RT LT JZ KX GA", "2 J1412 line TooManyModifiers error")]
    public void Modifiers_are_judged_in_one_column(string modifiers, params string[] findings) =>
        ValidateRun.Of($"code,modifiers,date\nJ1412,{modifiers},2024-05-01\n").Findings.Should().Equal(findings);

    [Theory]
    [InlineData("HC:J1412")]
    [InlineData("hc:J1412:RT:LT")]
    [InlineData("HC:A0428:RH")]
    [InlineData("HC:C9399:::::Drug without a code")]
    [InlineData("HC:99213:25")]
    [InlineData("AD:D0120")]
    [InlineData("ER:NONSENSE:??")]
    [InlineData("HP:A2001")]
    [InlineData("HC:C9399", "2 C9399 code NotOtherwiseClassified warning")]
    [InlineData("HC:J1412:RT:RH", "2 J1412 modifier2 UnknownModifier error")]
    [InlineData("HC:J141Z:JZ", "2 J141Z code Malformed error")]
    [InlineData("J1412", "2  line UnreadableRow error")]
    [InlineData("HC:", "2  line UnreadableRow error")]
    [InlineData("")]
    public void An_SV101_composite_stands_in_place_of_code_and_modifiers(string line, params string[] findings) =>
        ValidateRun.Of($"line,date\n{line},2024-05-01\n").Findings.Should().Equal(findings);

    [Fact]
    public void Of_a_line_of_another_code_set_nothing_is_judged()
    {
        var run = ValidateRun.Of("line,date\nAD:D0120,someday\nHC:J1412,someday\nAD:D0120,2027-01-01\n");

        run.Findings.Should().Equal("3 J1412 date MalformedDate error");
        run.Summary[^1].Should().EndWith(": 0");
    }

    [Fact]
    public void A_line_number_beside_a_code_is_no_composite()
    {
        ValidateRun.Of("line,code,date\n1,J1412,2024-05-01\n").Rows.Should().BeEmpty();
        ValidateRun.Of("sv,code,date\nHC:J1412:RH,C9399,2024-05-01\n", "--line", "SV").Findings
            .Should().Equal("2 J1412 modifier1 UnknownModifier error");
    }

    [Theory]
    [InlineData("Drug without a code", 0)]
    [InlineData("\" \"", 1)]
    [InlineData("", 1)]
    public void A_description_satisfies(string description, int findings) =>
        ValidateRun.Of($"code,date,description\nC9399,2024-05-01,{description}\nJ9999,2024-05-01,{description}\n").Rows
            .Should().HaveCount(2 * findings);

    [Fact]
    public void Of_a_line_the_column_satisfies_too() =>
        ValidateRun.Of("line,date,description\nHC:C9399,2024-05-01,x\n").Rows.Should().BeEmpty();

    [Theory]
    [InlineData("2024-05-01", "", null)]
    [InlineData("2024-05-01", " ", null)]
    [InlineData("2024-05-01", "20240531", null)]
    [InlineData("5/1/2024", "5/31/2024", null)]
    [InlineData("20240501-20240531", "20240531", null)]
    [InlineData("2024-05-01", "2024-04-30", "ReversedDates")]
    [InlineData("20240531-20240501", "", "ReversedDates")]
    [InlineData("2024-05-01", "2024-02-30", "MalformedDate")]
    [InlineData("2024-05-01", "5/31/24", "MalformedDate")]
    [InlineData("2024-02-30", "", "MalformedDate")]
    [InlineData("someday", "", "MalformedDate")]
    [InlineData("", "", "NoDateOfService")]
    public void A_date_that_is_none_is_a_finding_and_the_rest_of_the_row_is_judged(string date, string through, string? reason)
    {
        var run = ValidateRun.Of($"code,date,through\nC9399,{date},{through}\nJ141Z,{date},{through}\n");

        run.Findings.Should().Equal(new[]
        {
            reason is null ? null : $"2 C9399 date {reason} error",
            "2 C9399 code NotOtherwiseClassified warning",
            reason is null ? null : $"3 J141Z date {reason} error",
            "3 J141Z code Malformed error",
        }.OfType<string>());
    }

    [Fact]
    public void A_day_in_first_place_ends_the_run_without_output_until_the_order_is_said()
    {
        const string Text = "HCPCS,DOS\nC9136,1/5/2026\nC9136,2/6/2026\nC9136,15/1/2026\n";
        string claims = _folder.File("claims.csv"), output = _folder.File("findings.csv");
        File.WriteAllText(claims, Text);

        ToolRun.Of("validate", claims).ShouldFailWith("--date-format");
        ToolRun.Of("validate", claims, "--output", output).ShouldFailWith("line 4");
        _folder.FileNames.Should().Equal("claims.csv");
        ValidateRun.Of(Text, "--date-format", "D/M/YYYY").Rows.Select(row => row[5]).Should().SatisfyRespectively(
            first => first.Should().Contain("2026-05-01"), second => second.Should().Contain("2026-06-02"), third => third.Should().Contain("2026-01-15"));
    }

    [Fact]
    public void Where_a_date_has_proved_the_month_first_a_day_first_is_not_a_day()
    {
        var run = ValidateRun.Of("HCPCS,DOS\nJ1412,1/5/2026\nJ1412,1/15/2026\nJ1412,15/1/2026\nJ1412,1/5/26\nJ1412,46037\n");

        run.Findings.Should().Equal("4 J1412 date MalformedDate error", "5 J1412 date MalformedDate error", "6 J1412 date MalformedDate error");
        run.Summary.Should().Contain([
            "Dates read: 2 as M/D/YYYY",
            "Dates that could be read with the day first too: 1",
            "Dates with years of two digits, not read: 1",
            "Day numbers of Excel in place of dates, not read: 1"]);
    }

    [Theory]
    [InlineData("1/15/26", "has a year of two digits")]
    [InlineData("46037", "is a day number of a spreadsheet")]
    [InlineData("2026/01/15", "in the order in which the dates are read")]
    [InlineData("2026-02-30", "is not a day: a date of service is a day of the calendar")]
    public void A_date_that_is_not_read_says_what_it_is(string date, string message) =>
        ValidateRun.Of($"code,date\nJ1412,{date}\n").Rows.Single()[5].Should().Contain(message);

    [Theory]
    [InlineData("code\tdate\tmodifiers\nJ1412\t2026-01-15\t\\N\n")]
    [InlineData("code,date,through,mod1\nJ1412,2026-01-15,NULL,NULL\n")]
    [InlineData("code,date\n\\N,2026-01-15\n")]
    public void What_engines_write_for_an_absent_value_is_absent(string text) => ValidateRun.Of(text).Rows.Should().BeEmpty();

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><Claim/>", "is XML: FHIR is read as JSON")]
    [InlineData("%PDF-1.7\n", "is a PDF")]
    [InlineData("PK\u0003\u0004\u0014\0", "is a zip, or an Excel workbook")]
    public void A_file_that_people_take_for_claims_is_named(string text, string message)
    {
        string claims = _folder.File("claims");
        File.WriteAllText(claims, text);

        ToolRun.Of("validate", claims).ShouldFailWith(message);
    }

    [Theory]
    [InlineData("J1412,2024-05-01,x", "more fields")]
    [InlineData("\"J1412,2024-05-01", "quotation mark")]
    [InlineData("\"J1412\"x,2024-05-01", "closing quotation mark")]
    public void A_row_that_cannot_be_split_is_a_finding(string row, string message)
    {
        var run = ValidateRun.Of($"code,date\n{row}\n\nC9399,2024-05-01\n");

        run.Findings.Should().Equal("2  row UnreadableRow error", "4 C9399 code NotOtherwiseClassified warning");
        run.Rows[0][5].Should().Contain(message);
        run.Summary[0].Should().Be("Rows read: 2");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void Of_a_row_only_what_is_asked_for_must_be_readable() =>
        ValidateRun.Of([.. "code,date,description,note\nC9399,2024-05-01,,gr"u8, 0xFC, .. "n\nC9399,2024-05-01\nC9399,2024-05-01,,\0,,\n"u8]).Findings
            .Should().Equal(Enumerable.Range(2, 3).Select(line => $"{line} C9399 code NotOtherwiseClassified warning"));

    [Fact]
    public void Lines_of_more_than_1_MiB_are_findings_and_those_of_1_MiB_are_read()
    {
        string longest = new('x', 1024 * 1024 - "C9399,2024-05-01,".Length);

        var run = ValidateRun.Of($"code,date,description\nC9399,2024-05-01,{longest}\nC9399,2024-05-01,{longest}x\nC9399,2024-05-01,\n");

        run.Findings.Should().Equal("3  row UnreadableRow error", "4 C9399 code NotOtherwiseClassified warning");
        run.Rows[0][5].Should().Contain("1 MiB");
    }

    [Fact]
    public void A_quotation_mark_that_does_not_close_costs_its_line_only()
    {
        string rows = string.Concat(Enumerable.Repeat("J1412,2024-05-01,\n", 100_000));

        var run = ValidateRun.Of($"code,date,description\nC9399,2024-05-01,\"no end\n{rows}C9399,2024-05-01,\n");

        run.Findings.Should().Equal("2  row UnreadableRow error", "100003 C9399 code NotOtherwiseClassified warning");
    }

    [Fact]
    public void A_row_is_found_on_the_line_on_which_it_begins()
    {
        var run = ValidateRun.Of("code,date,description\r\n\r\nJ1412,2024-05-01,\"two\r\nlines\"\r\nC9399,2024-05-01,\"\"\r\n");

        run.Findings.Should().Equal("5 C9399 code NotOtherwiseClassified warning");
    }

    [Fact]
    public void Codes_are_written_as_read()
    {
        var run = ValidateRun.Of("code,date\n=1+1,2024-05-01\n\"a\"\"b,c\",2024-05-01\n\" c9399 \",2024-05-01\n\"J1\n4\",2024-05-01\nJ141😀,2024-05-01\n");

        run.Rows.Select(row => row[1]).Should().Equal("=1+1", "a\"b,c", "c9399", "J1\n4", "J141😀");
        run.Run.Output.Should().Contain("\n2,=1+1,code,").And.Contain("\n3,\"a\"\"b,c\",code,");
        run.Rows[1][5].Should().StartWith("'a\"b,c' ");
    }

    [Fact]
    public void A_row_without_a_code_has_no_finding_and_is_counted()
    {
        var run = ValidateRun.Of("code,date\n,2024-05-01\nJ1412,2024-05-01\n");

        run.Findings.Should().BeEmpty();
        run.Summary.Should().Contain("Rows without a code: 1");
    }

    [Theory]
    [InlineData("\"Code\";\" DATE \"\nC9399;2024-05-01\n", "--delimiter", ";")]
    [InlineData("\uFEFFCODE\tDate\nC9399\t2024-05-01\n")]
    [InlineData("code,date\nC9399,2024-05-01\n", "--delimiter", "comma")]
    [InlineData("code\tdate\nC9399\t2024-05-01\n", "--delimiter", "tab")]
    [InlineData("HCPCS,DOS,code\nC9399,2024-05-01,x\n", "--code", " hcpcs ", "--date", "dos")]
    [InlineData("code,from,to,date\nC9399,2024-05-01,2024-05-02,x\n", "--date", "from", "--through", "to")]
    [InlineData("code,date,note\nC9399,2024-05-01,\n", "--description", "note")]
    [InlineData("code,date,mods\nC9399,2024-05-01,RT LT\n", "--modifiers", "mods")]
    [InlineData("code,date,m1,m2\nC9399,2024-05-01,RT,LT\n", "--modifiers", "m1", "--modifiers", "m2")]
    [InlineData("code,date,modifiers,modifier1\nC9399,2024-05-01,??,RT\n", "--modifiers", "modifier1")]
    public void Columns_are_found_by_name(string text, params string[] options) =>
        ValidateRun.Of(text, options).Findings.Should().Equal("2 C9399 code NotOtherwiseClassified warning");

    [Fact]
    public void A_column_by_another_name_is_read_as_what_it_is()
    {
        const string Text = "code,date,x\nC9136,2015-03-31,20150401\n";

        ValidateRun.Of(Text).Rows.Should().BeEmpty();
        ValidateRun.Of(Text, "--description", "x").Rows.Should().BeEmpty();
        ValidateRun.Of(Text, "--through", "x").Findings.Should().Equal("2 C9136 code Terminated error");
    }

    [Fact]
    public void The_least_severity_that_is_reported_can_be_chosen()
    {
        const string Text = "code,date\n99213,2024-05-01\nC9399,2024-05-01\nJ141Z,2024-05-01\nA0021,2024-05-01\n";
        string[] error = ["4 J141Z code Malformed error"];
        string[] warning = ["3 C9399 code NotOtherwiseClassified warning", .. error];
        string[] others = ["2 99213 code LevelOneCode information", .. warning];
        string[] information =
        [
            others[0],
            others[1],
            "3 C9399 code SpecialCoverageInstructions information",
            others[2],
            "5 A0021 code NotPayableByMedicare information",
        ];

        ValidateRun.Of(Text).Findings.Should().Equal(warning);
        ValidateRun.Of(Text, "--severity", "warning").Findings.Should().Equal(warning);
        ValidateRun.Of(Text, "--severity", "error").Findings.Should().Equal(error);
        ValidateRun.Of(Text, "--severity", "information").Findings.Should().Equal(information);
        ValidateRun.Of(Text, "--severity", "information", "--no-medicare").Findings.Should().Equal(others);
    }

    [Fact]
    public void Other_code_sets_can_be_errors()
    {
        const string Text = "code,date,modifiers\n99213,2024-05-01,\nD0120,2024-05-01,\nJ1412,2024-05-01,25\n";

        ValidateRun.Of(Text).ExitCode.Should().Be(0);
        var run = ValidateRun.Of(Text, "--level-two-only");
        run.Findings.Should().Equal(
            "2 99213 code LevelOneCode error", "3 D0120 code DentalCode error", "4 J1412 modifier1 LevelOneModifier error");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void The_summary_counts_reasons_most_first_and_later_dates()
    {
        var run = ValidateRun.Of("""
            code,date,through
            J1412,2026-03-31,
            J1412,2026-04-01,
            J1412,2026-03-31,2026-04-01
            J9998,2027-01-01,
            C9399,2024-05-01,
            J9999,2024-05-01,
            J141Z,2024-05-01,
            """);

        run.Summary.Should().Equal(
            "Rows read: 7",
            "Findings: 4",
            "  NotOtherwiseClassified: 2",
            "  Malformed: 1",
            "  OutsideCoverage: 1",
            "Dates read: 8 as YYYY-MM-DD",
            "Dates after 2026-03-31, the end of the release's quarter: 3");
    }

    [Fact]
    public void Json_has_one_object_a_line()
    {
        File.WriteAllText(_folder.File("claims.csv"), "code,date\nC9136,2026-01-01\n\"=a\"\"\u0007\",2024-05-01\n");

        var run = ToolRun.Of("validate", _folder.File("claims.csv"), "--format", "json");

        run.ExitCode.Should().Be(1);
        run.OutputLines.Should().HaveCount(2);
        using var first = JsonDocument.Parse(run.OutputLines[0]);
        first.RootElement.EnumerateObject().Select(property => property.Name)
            .Should().Equal(ValidateRun.Header.Split(',')[..^3], "a row has neither claim nor line number, and a finding of a line no rule");
        first.RootElement.GetProperty("line").GetInt64().Should().Be(2);
        first.RootElement.GetProperty("code").GetString().Should().Be("C9136");
        first.RootElement.GetProperty("element").GetString().Should().Be("code");
        first.RootElement.GetProperty("reason").GetString().Should().Be("Terminated");
        first.RootElement.GetProperty("severity").GetString().Should().Be("error");
        first.RootElement.GetProperty("suggestion").EnumerateArray().Select(code => code.GetString()).Should().Equal("J7205");
        using var second = JsonDocument.Parse(run.OutputLines[1]);
        second.RootElement.GetProperty("code").GetString().Should().Be("=a\"\u0007");
        second.RootElement.GetProperty("suggestion").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void Another_table_judges()
    {
        string table = _folder.SaveTable(
            new HcpcsRelease(new HcpcsQuarter(2031, 3)), [new HcpcsRecord { Code = HcpcsCode.Parse("J9998"), AddedDate = new DateOnly(2031, 8, 1) }]);

        var run = ValidateRun.Of("code,date\nJ9998,2031-08-01\nJ1412,2031-08-01\nJ9998,2031-07-31\n", "--table", table);

        run.Findings.Should().Equal("3 J1412 code UnknownCode error", "4 J9998 code NotYetEffective error");
        run.Summary[^1].Should().Contain("2031-09-30");
    }

    [Fact]
    public void Output_goes_to_a_file_that_appears_when_it_is_complete()
    {
        string claims = _folder.File("claims.csv"), output = _folder.File("findings.csv");
        File.WriteAllText(claims, "code,date\nC9399,2024-05-01\n");
        File.WriteAllText(output, "older");

        var run = ToolRun.Of("validate", claims, "--output", output);

        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        run.ErrorLines[0].Should().Be("Rows read: 1");
        File.ReadAllText(output).Should().StartWith(ValidateRun.Header + "\n2,C9399,code,NotOtherwiseClassified,warning,");
        _folder.FileNames.Should().Equal("claims.csv", "findings.csv");
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("kode,date\n", "has no column for the code; its columns are kode, date. --code, --date and others name columns, --on gives a date.")]
    [InlineData("code:date\n", "has no column for the code and no column for the date of service")]
    [InlineData("code,doz\n", "has no column for the date of service")]
    [InlineData("code,date,code\n", "more than one column 'code'")]
    [InlineData("code,date\n", "no column 'x'", "--code", "x")]
    [InlineData("code,date\n", "no column 'x'", "--through", "x")]
    [InlineData("code,date\n", "no column 'x'", "--description", "x")]
    [InlineData("code,date\n", "no column 'x'", "--line", "x")]
    [InlineData("code,date,m\n", "no column 'x'", "--modifiers", "m", "--modifiers", "x")]
    [InlineData("line,date,m\n", "has no column for the code; its columns are line, date, m", "--modifiers", "m")]
    [InlineData("code,date\0\n", "NUL")]
    [InlineData("code,date\u001B[31m,\n", "its columns are code, date [31m, ")]
    public void A_file_that_cannot_be_judged_is_one_line(string text, string message, params string[] options)
    {
        string claims = _folder.File("claims.csv"), output = _folder.File("findings.csv");
        File.WriteAllText(claims, text);

        ToolRun.Of(["validate", claims, .. options]).ShouldFailWith(message);
        ToolRun.Of(["validate", claims, "--output", output, .. options]).ShouldFailWith(claims);
        _folder.FileNames.Should().Equal("claims.csv");
    }

    [Theory]
    [InlineData("[\n  { \"code\": \"J1412\" }\n]\n")]
    [InlineData("{\"code\":\"J1412\"}\n{\"code\":\"J1413\"}\n")]
    [InlineData("[]")]
    [InlineData("\uFEFF\n  {\n  \"resource\": \"Claim\" }")]
    public void JSON_that_is_not_FHIR_is_named_as_such(string text)
    {
        string claims = _folder.File("claims.csv");
        File.WriteAllText(claims, text);

        ToolRun.Of("validate", claims).ShouldFailWith($"{claims} is JSON, but has no Claim and no ExplanationOfBenefit of FHIR.");
    }

    [Theory]
    [InlineData("[code],[doz]\nJ1412,2026-01-05\n", "its columns are [code], [doz]")]
    [InlineData("isa,date\n", "has no column for the code; its columns are isa, date")]
    [InlineData("ISA,00,date\n", "has no column for the code")]
    [InlineData("\"code,date\n", "a header whose quotation marks do not match")]
    public void A_header_of_odd_names_is_not_taken_for_another_kind_of_file(string text, string message)
    {
        string claims = _folder.File("claims.csv");
        File.WriteAllText(claims, text);

        ToolRun.Of("validate", claims).ShouldFailWith(message);
    }

    [Fact]
    public void Files_that_cannot_be_opened_are_named()
    {
        string claims = _folder.File("claims.csv"), missing = _folder.File("missing.csv");
        File.WriteAllText(claims, "code,date\n");

        ToolRun.Of("validate", missing).ShouldFailWith(missing);
        ToolRun.Of("validate", Path.GetTempPath()).ShouldFailWith("folder");
        ToolRun.Of("validate", claims, "--table", missing).ShouldFailWith(missing);
        ToolRun.Of("validate", claims, "--table", claims).ShouldFailWith(claims);
        ToolRun.Of("validate", claims, "--output", claims).ShouldFailWith("would be lost");
        ToolRun.Of("validate", claims, "--output", Path.GetTempPath()).ShouldFailWith("folder");
        ToolRun.Of("validate", claims, "--output", Path.Combine(_folder.File("none"), "findings.csv")).ShouldFailWith("does not exist");
        ToolRun.Of("validate", claims, "--output", Path.Combine(claims, "findings.csv")).ShouldFailWith("does not exist");
        _folder.FileNames.Should().Equal("claims.csv");
    }

    [SkippableFact]
    public void A_device_is_not_replaced_by_a_file()
    {
        Skip.IfNot(File.Exists("/dev/null"), "There is no /dev/null.");
        string claims = _folder.File("claims.csv");
        File.WriteAllText(claims, "code,date\n");

        ToolRun.Of("validate", claims, "--output", "/dev/null").ShouldFailWith("device");
    }

    [Theory]
    [InlineData("'FILE'", "validate")]
    [InlineData("'--nope'", "validate", "--nope")]
    [InlineData("empty", "validate", "")]
    [InlineData("empty", "validate", "x", "--output", "")]
    [InlineData("empty", "validate", "x", "--code", " ")]
    [InlineData("'xml'", "validate", "x", "--format", "xml")]
    [InlineData("'fatal'", "validate", "x", "--severity", "fatal")]
    [InlineData("'ab'", "validate", "x", "--delimiter", "ab")]
    [InlineData("'\"'", "validate", "x", "--delimiter", "\"")]
    [InlineData("--line", "validate", "x", "--line", "l", "--code", "c")]
    [InlineData("at most 4", "validate", "x", "--modifiers", "1", "--modifiers", "2", "--modifiers", "3", "--modifiers", "4", "--modifiers", "5")]
    public void Wrong_usage_is_one_line_on_standard_error(string message, params string[] args)
    {
        var run = ToolRun.Of(args);

        run.ShouldFailWith(message);
        run.Error.Should().Contain("Try 'hcpcs validate --help'");
    }

    [Fact]
    public void The_help_explains_files_findings_and_exit_codes()
    {
        var run = ToolRun.Of("validate", "--help");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().ContainAll(
            "FILE", "--code", "--date", "--through", "--description", "--modifiers", "--line", "--delimiter", "--severity", "--level-two-only",
            "--no-medicare", "--format", "--output", "--table", ValidateRun.Header, "SV101", "UnreadableRow", "1 MiB", "Exit code");
    }

    [Fact]
    public void Control_characters_reach_no_terminal()
    {
        File.WriteAllText(_folder.File("claims.csv"), "code,date\n\u001B[31mJ1412,2024-05-01\n");
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var terminal = new StringWriter();

        Program.Run(["validate", _folder.File("claims.csv")], output, error, new Terminal(terminal)).Should().Be(1);

        output.Length.Should().Be(0);
        terminal.ToString().Should().Contain("Malformed 1").And.Contain(" [31mJ1412").And.NotContain("\u001B[31m");
        ValidateRun.Of("code,date\n\u001B[31mJ1412,2024-05-01\n").Rows[0][1].Should().Be("\u001B[31mJ1412", "a file gets the text as read");
    }
}
