using System.Globalization;
using System.Text;

namespace Hcpcs.Reference.Claims.Tests;

/// <summary>Where a file has what is read of it.</summary>
public class DelimitedColumnTests
{
    [Theory]
    [InlineData("2025-03-20", "2025-03-20")]
    [InlineData("3/20/2025", "2025-03-20")]
    [InlineData("20250301-20250301", "2025-03-01")]
    [InlineData("20250301-20250331", null)]
    [InlineData("pending", null)]
    [InlineData("13/45/2025", null)]
    [InlineData("", null)]
    public void The_day_of_the_decision_is_in_the_column_that_is_named(string text, string? expected)
    {
        var options = new DelimitedClaimOptions { DecisionColumn = "paid_date" };

        var lines = DelimitedText.Read($"code,date,Paid Date\nJ1885,2025-01-15,{text}\nJ1885,2025-01-15,2025-02-01\n", options);

        lines[0].DecidedOn.Should().Be(expected is null ? null : DateOnly.Parse(expected, CultureInfo.InvariantCulture));
        lines[1].DecidedOn.Should().Be(new DateOnly(2025, 2, 1));
        lines[0].UnreadableDate.Should().BeNull("it is not a day of service");
        lines[0].UnreadableDecision.Should().Be(expected is null && text.Length > 0 ? text : null);
        lines[1].UnreadableDecision.Should().BeNull();
        DelimitedText.Read("code,date,Paid Date\nJ1885,2025-01-15,2025-02-01\n")[0].DecidedOn.Should().BeNull("nothing is guessed by a name");
    }

    [Fact]
    public void A_day_of_decision_with_the_day_first_ends_the_file_as_other_dates_do()
    {
        using var reader = new DelimitedClaimReader(
            new MemoryStream("code,date,paid\nJ1885,2025-01-15,1/5/2025\nJ1885,2025-01-15,15/1/2025\n"u8.ToArray()),
            new DelimitedClaimOptions { DecisionColumn = "paid" });

        DelimitedText.Rest(reader).Should().ContainSingle();
        reader.Fault!.NeedsDateOrder.Should().BeTrue();
    }

    private static readonly DateOnly s_day = new(2026, 1, 15);

    [Theory]
    [InlineData("hcpcs")]
    [InlineData("HCPCS_CD")]
    [InlineData("HCPCS Code")]
    [InlineData("hcpcpcs")]
    [InlineData("Procedure Code")]
    [InlineData("proc-code")]
    [InlineData("PROC_CD")]
    [InlineData("Proc.")]
    [InlineData("CPT")]
    [InlineData("cpt code")]
    [InlineData("CPT/HCPCS")]
    [InlineData("CPT-4")]
    [InlineData("code")]
    [InlineData("# Code")]
    [InlineData("Service Code")]
    [InlineData("billing_code")]
    public void The_code_is_found_by_its_usual_names(string name) =>
        DelimitedText.Read($"x,{name},date\n?,J1885,2026-01-15\n").Single().Code.Should().Be("J1885");

    [Theory]
    [InlineData("date", false)]
    [InlineData("DOS", false)]
    [InlineData("Date of Service", false)]
    [InlineData("service_date", false)]
    [InlineData("SVC_DT", false)]
    [InlineData("From", false)]
    [InlineData("from date", false)]
    [InlineData("from_dt", false)]
    [InlineData("LINE_1ST_EXPNS_DT", false)]
    [InlineData("first date of service", false)]
    [InlineData("REV_CNTR_DT", false)]
    [InlineData("CLM_FROM_DT", true)]
    [InlineData("Statement From Date", true)]
    public void The_date_is_found_by_its_usual_names(string name, bool isOfClaim)
    {
        var line = DelimitedText.Read($"{name},code\n2026-01-15,J1885\n").Single();

        line.From.Should().Be(s_day);
        line.HasDatesOfClaim.Should().Be(isOfClaim);
    }

    [Theory]
    [InlineData("dos", "through")]
    [InlineData("from date", "to date")]
    [InlineData("from", "thru")]
    [InlineData("LINE_1ST_EXPNS_DT", "LINE_LAST_EXPNS_DT")]
    [InlineData("CLM_FROM_DT", "CLM_THRU_DT")]
    public void The_last_day_is_found_by_its_usual_names(string first, string last) =>
        DelimitedText.Read($"{last},{first},code\n2026-01-17,2026-01-15,J1885\n").Single().Through.Should().Be(new DateOnly(2026, 1, 17));

    [Fact]
    public void The_last_day_of_the_claim_is_not_that_of_a_line_with_a_day_of_its_own() =>
        DelimitedText.Read("CLM_FROM_DT,CLM_THRU_DT,REV_CNTR_DT,HCPCS_CD\n2026-01-01,2026-01-31,2026-01-15,J1885\n").Single()
            .Should().Be(new ClaimLine { Kind = ClaimLineKind.Row, Position = 2, Code = "J1885", From = s_day });

    [Theory]
    [InlineData("revenue code", "rev_code")]
    [InlineData("REV_CNTR", "Rev Cd")]
    public void What_else_a_line_has_is_found_by_its_usual_names(params string[] revenueCodes)
    {
        foreach (string revenueCode in revenueCodes)
        {
            DelimitedText.Read($"""
                Claim #,Line Number,code,dos,{revenueCode},NDC,ndc qty,ndc_unit,Units,Unit,Desc,qualifier,patient
                A-1,3,J1885,2026-01-15,0636,00000013501,2,ML,4.00,UN,a drug,HC,nobody
                """).Single().Should().Be(new ClaimLine
            {
                Kind = ClaimLineKind.Row,
                Position = 2,
                Claim = "A-1",
                ServiceLine = "3",
                Qualifier = "HC",
                Code = "J1885",
                Description = "a drug",
                RevenueCode = "0636",
                From = s_day,
                Units = "4.00",
                Unit = "UN",
                Ndc = "00000013501",
                NdcQuantity = "2",
                NdcUnit = "ML",
            });
        }
    }

    [Theory]
    [InlineData("ndc code")]
    [InlineData("National Drug Code")]
    [InlineData("REV_CNTR_IDE_NDC_UPC_NUM")]
    public void The_NDC_is_found_by_its_usual_names(string name) =>
        DelimitedText.Read($"code,date,{name}\nJ1885,2026-01-15,00000013501\n").Single().Ndc.Should().Be("00000013501");

    [Theory]
    [InlineData("qty")]
    [InlineData("Quantity")]
    [InlineData("service units")]
    [InlineData("REV_CNTR_UNIT_CNT")]
    public void The_quantity_is_found_by_its_usual_names(string name) =>
        DelimitedText.Read($"code,date,{name}\nJ1885,2026-01-15,4\n").Single().Units.Should().Be("4");

    [Theory]
    [InlineData("modifiers", "RT LT", "RT", "LT")]
    [InlineData("Mods", "RT;LT", "RT", "LT")]
    [InlineData("modifier", " RT | LT/KX ", "RT", "LT", "KX")]
    [InlineData("mod1,mod2", "RT,LT", "RT", "LT")]
    [InlineData("Modifier 1,Modifier 2,Modifier 3,Modifier 4", "RT,,,LT", "RT", "LT")]
    [InlineData("M2,M1", "LT,RT", "RT", "LT")]
    [InlineData("HCPCS_1ST_MDFR_CD,HCPCS_2ND_MDFR_CD", "RT,LT", "RT", "LT")]
    [InlineData("MODIFIER,MODIFIER2", "RT,LT", "RT", "LT")]
    [InlineData("Modifier,Modifier,Modifier", "RT,LT,KX", "RT", "LT", "KX")]
    [InlineData("modifiers,modifier1", "??,RT", "RT")]
    [InlineData("modifiers", "RT LT KX GA JZ GB", "RT", "LT", "KX", "GA", "JZ", "GB")]
    [InlineData("mods", "\"RT,LT,KX,GA,JZ,GB\"", "RT", "LT", "KX", "GA", "JZ", "GB")]
    [InlineData("mod1,mod2,mod3,mod4,mod5", "RT,LT,KX,GA,JZ", "RT", "LT", "KX", "GA", "JZ")]
    public void Modifiers_stand_in_one_column_or_in_several(string names, string texts, params string[] modifiers) =>
        DelimitedText.Read($"{names},code,date\n{texts},J1885,2026-01-15\n").Single().Modifiers.Should().Equal(modifiers);

    [Fact]
    public void Each_modifier_keeps_its_place()
    {
        using var reader = new DelimitedClaimReader(new MemoryStream("mod1,mod2,mod3,mod4,code,date\n,LT,,GA,J1885,2026-01-15\n"u8.ToArray()));

        reader.Read().Should().BeTrue();

        Encoding.UTF8.GetString(reader.Line.Modifier1).Should().BeEmpty();
        Encoding.UTF8.GetString(reader.Line.Modifier2).Should().Be("LT");
        Encoding.UTF8.GetString(reader.Line.Modifier4).Should().Be("GA");
    }

    [Theory]
    [InlineData(",KX,JZ,RT,LT", false)]
    [InlineData("KX,,JZ,RT,LT", false)]
    [InlineData("KX,JZ,RT,,LT", false)]
    [InlineData(",,,,LT", false)]
    [InlineData("KX,JZ,RT,GA,LT", true)]
    public void A_fifth_modifier_is_one_too_many_only_where_there_are_four_others(string modifiers, bool isTooMany)
    {
        using var reader = new DelimitedClaimReader(
            new MemoryStream(Encoding.ASCII.GetBytes($"mod1,mod2,mod3,mod4,mod5,code,date\n{modifiers},J1885,2026-01-15\n")));

        reader.Read().Should().BeTrue();

        reader.Line.ToHcpcsLine().HasFurtherModifiers.Should().Be(isTooMany);
        var line = reader.Line.ToClaimLine();
        line.ToHcpcsLine().HasFurtherModifiers.Should().Be(isTooMany);
        line.Modifiers.Should().BeEquivalentTo(modifiers.Split(',', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_row_without_a_day_has_no_days_of_the_claim_either()
    {
        var lines = DelimitedText.Read("code,claim from date\nJ1885,\nJ1885,2026-01-15\nJ1885,someday\n");

        lines.Select(line => line.HasDatesOfClaim).Should().Equal(false, true, false);
    }

    [Theory]
    [InlineData("code,hcpcs,date\n1234567,J1885,2026-01-15\n")]
    [InlineData("procedure,hcpcs,date\nan injection,J1885,2026-01-15\n")]
    [InlineData("Date,DOS,code\n2026-03-01,2026-01-15,J1885\n")]
    [InlineData("CLM_FROM_DT,from,code\n2026-01-01,2026-01-15,J1885\n")]
    [InlineData("Code,x,x,DOS\nJ1885,?,?,2026-01-15\n")]
    [InlineData("hcpcs,code,code,DOS\nJ1885,?,?,2026-01-15\n")]
    [InlineData("line,code,date\n1,J1885,2026-01-15\n")]
    public void Of_several_columns_for_the_same_thing_the_surer_name_counts(string text)
    {
        var line = DelimitedText.Read(text).Single();

        (line.Code, line.From).Should().Be(("J1885", s_day));
    }

    [Theory]
    [InlineData("code,Code,date", "has more than one column 'Code'")]
    [InlineData("code,date,DATE", "has more than one column 'DATE'")]
    [InlineData("code,date,to,to", "has more than one column 'to'")]
    public void Two_columns_of_the_same_name_are_refused_where_the_name_is_needed(string header, string message) =>
        DelimitedText.Refusal($"{header}\nJ1885,2026-01-15,,\n").Should().Be(message);

    [Fact]
    public void Columns_can_be_named()
    {
        var options = new DelimitedClaimOptions
        {
            CodeColumns = ["item"],
            CodeTypeColumn = "set",
            DateColumn = " START ",
            ThroughColumn = "stop",
            ModifierColumns = ["x1", "x2"],
            DescriptionColumn = "text",
            RevenueCodeColumn = "department",
            QualifierColumn = "q",
            NdcColumn = "drug",
            NdcQuantityColumn = "drug n",
            NdcUnitColumn = "drug u",
            UnitsColumn = "n",
            UnitColumn = "u",
            ClaimColumn = "key",
            ServiceLineColumn = "row",
        };

        DelimitedText.Read("""
            code,date,item,set,start,stop,x1,x2,text,department,q,drug,drug_n,drug_u,n,u,key,row
            A0428,2020-01-01,J1885,HCPCS,2026-01-15,2026-01-16,RT,LT,a drug,0636,HC,00000013501,2,ML,4,UN,A-1,7
            """, options).Single().Should().Be(new ClaimLine
        {
            Kind = ClaimLineKind.Row,
            Position = 2,
            Claim = "A-1",
            ServiceLine = "7",
            Qualifier = "HC",
            Code = "J1885",
            Modifiers = ["RT", "LT"],
            Description = "a drug",
            RevenueCode = "0636",
            From = s_day,
            Through = s_day.AddDays(1),
            Units = "4",
            Unit = "UN",
            Ndc = "00000013501",
            NdcQuantity = "2",
            NdcUnit = "ML",
        });
    }

    [Fact]
    public void All_columns_that_are_missing_are_named_at_once()
    {
        DelimitedText.Refusal("id,amount\nx,5\n").Should().Be(
            "has no column for the code and no column for the date of service (name the column, or give one date that serves for every row); its columns are "
                + "id, amount");
        DelimitedText.Refusal("code,dos,x\n", new() { CodeColumns = ["hcpx"], DateColumn = "dox", UnitsColumn = "n" }).Should().Be(
            "has no column 'hcpx' and no column 'dox' and no column 'n'; its columns are code, dos, x");
    }

    [Fact]
    public void A_message_about_columns_is_one_short_line()
    {
        string header = $"\"a\n\u001Bb\",{new string('c', 60)},{string.Join(',', Enumerable.Range(0, 1000).Select(i => $"column {i}"))}";

        string message = DelimitedText.Refusal(header + "\n1\n");

        message.Should().Contain("its 1002 columns begin with a  b, ccccccc").And.NotContainAny("\n", "\u001B");
        message.Length.Should().BeLessThan(1000);
    }

    [Fact]
    public void Several_columns_of_codes_give_a_line_for_each_code()
    {
        var lines = DelimitedText.Read("""
            HCPCS_CD_1,HCPCS_CD_2,ICD,HCPCS_CD_3,CLM_ID,CLM_FROM_DT
            J1885,,?,A0428,C1,20260115
            ,,?,,C2,20260115
            "two
            lines",x
            G0299,G0300,?,T1019,C3,20260115
            """);

        lines.Select(line => (line.Position, line.Claim, line.Code)).Should().Equal(
            (2, "C1", "J1885"), (2, "C1", "A0428"), (3, "C2", null), (4, null, "two\nlines"), (4, null, "x"), (6, "C3", "G0299"), (6, "C3", "G0300"),
            (6, "C3", "T1019"));
    }

    // A row of 1 MiB with a thousand codes would become a gigabyte.
    [Theory]
    [InlineData("hcpcs_1,hcpcs_2", "J1885,J1412", 1024)]
    [InlineData("hcpcs", "J1885", 100_000)]
    public void Long_texts_that_the_lines_of_a_row_share_are_cut(string names, string codes, int length)
    {
        string text = new('a', 100_000);

        foreach (var line in DelimitedText.Read(
            $"{names},date,claim,description,ndc,units,mod1,mod2,mod3,mod4\n{codes},{text},{text},{text},{text},{text},{text},{text},{text},{text}\n"))
        {
            line.Code!.Length.Should().Be(5);
            ((string?[])[line.UnreadableDate, line.Claim, line.Description, line.Ndc, line.Units, .. line.Modifiers]).Should().AllBe(text[..length]);
        }
    }

    [Fact]
    public void Forty_five_columns_of_codes_are_a_series()
    {
        string header = string.Join(',', Enumerable.Range(1, 45).Select(i => $"HCPCS_CD_{i}")), row = string.Join(',', Enumerable.Range(1, 45).Select(i => $"J{i:D4}"));

        DelimitedText.Read($"{header},CLM_FROM_DT\n{row},20260115\n").Select(line => line.Code).Should().Equal(row.Split(','));
    }

    [Fact]
    public void Several_columns_of_codes_can_be_named() =>
        DelimitedText.Read("x,code,y,date\nJ1885,?,A0428,2026-01-15\n", new() { CodeColumns = ["y", "x"] }).Select(line => line.Code).Should().Equal("A0428", "J1885");

    [Theory]
    [InlineData("HCPCS", false)]
    [InlineData("hcpcs", false)]
    [InlineData("HC", false)]
    [InlineData("HCPC", false)]
    [InlineData("2", false)]
    [InlineData("CH", false)]
    [InlineData("CPT4/HCPCS", false)]
    [InlineData("CPT-4", false)]
    [InlineData("", false)]
    [InlineData("ICD-10-PCS", true)]
    [InlineData("NDC", true)]
    [InlineData("RC", true)]
    [InlineData("MS-DRG", true)]
    [InlineData("CDT", true)]
    [InlineData("LOCAL", true)]
    [InlineData("10", true)]
    public void A_code_type_tells_rows_of_other_code_sets(string type, bool isOther)
    {
        foreach (string name in new[] { "code type", "code_type", "PROC_CD_TYPE" })
        {
            DelimitedText.Read($"proc_cd,{name},date\nJ1885,{type},2026-01-15\n").Single().IsOtherCodeSet.Should().Be(isOther);
        }
    }

    [Fact]
    public void A_code_type_HIPPS_says_HIPPS()
    {
        var line = DelimitedText.Read("code,code type,date\nA0101,HIPPS,2026-01-15\n").Single();

        (line.IsHipps, line.IsOtherCodeSet).Should().Be((true, false));
    }

    [Fact]
    public void In_a_price_file_each_code_has_a_type_of_its_own()
    {
        // As CMS's template for hospitals' standard charges has it: two rows about the hospital, then the header.
        var lines = DelimitedText.Read("""
            hospital_name,last_updated_on,version,location_name
            Invented Hospital,2026-01-01,2.0.0,Nowhere
            description,code|1,code|1|type,code|2,code|2|type,modifiers,setting,standard_charge|gross
            an injection,J1885,HCPCS,0636,RC,JZ,outpatient,12.50
            a room,0120,RC,,,,inpatient,1000
            """, new() { Date = s_day });

        lines.Select(line => (line.Position, line.Code, line.IsOtherCodeSet, line.Description, line.From)).Should().Equal(
            (4, "J1885", false, "an injection", s_day), (4, "0636", true, "an injection", s_day), (5, "0120", true, "a room", s_day));
    }

    [Theory]
    [InlineData("HC", false, false)]
    [InlineData("hc", false, false)]
    [InlineData("", false, false)]
    [InlineData("HP", true, false)]
    [InlineData("AD", false, true)]
    [InlineData("ER", false, true)]
    public void A_qualifier_tells_what_the_code_is(string qualifier, bool isHipps, bool isOther)
    {
        var line = DelimitedText.Read($"qualifier,code,date\n{qualifier},A0101,2026-01-15\n").Single();

        (line.IsHipps, line.IsOtherCodeSet).Should().Be((isHipps, isOther));
    }

    [Theory]
    [InlineData("0022", true)]
    [InlineData("23", true)]
    [InlineData(" 024 ", true)]
    [InlineData("0250", false)]
    [InlineData("", false)]
    public void A_revenue_code_says_HIPPS(string revenueCode, bool isHipps) =>
        DelimitedText.Read($"rev code,code,date\n{revenueCode},A0101,2026-01-15\nx,A0428,2026-01-15\n").Select(line => line.IsHipps).Should().Equal(isHipps, false);

    [Theory]
    [InlineData("HC:J1885:RT:LT:::a drug", "HC", "J1885", "a drug", "RT", "LT")]
    [InlineData("hc:J1885", "hc", "J1885", null)]
    [InlineData(" HP:A0101 ", "HP", "A0101", null)]
    [InlineData("", null, null, null)]
    public void A_composite_stands_in_place_of_code_and_modifiers(
        string composite, string? qualifier, string? code, string? description, params string[] modifiers)
    {
        var line = DelimitedText.Read($"line,date\nHC:A0428:GA:GB:GC:GD:x,2026-01-15\n{composite},2026-01-15\n")[1];

        line.Should().Be(new ClaimLine
        {
            Kind = ClaimLineKind.Row,
            Position = 3,
            Qualifier = qualifier,
            Code = code,
            Modifiers = [.. modifiers],
            Description = description,
            IsHipps = qualifier == "HP",
            From = s_day,
        });
    }

    [Theory]
    [InlineData("J1885")]
    [InlineData("HC:")]
    [InlineData("HCX:J1885")]
    [InlineData("?C:J1885")]
    [InlineData("HC:J1885:::::This description has more than eighty characters, which are more than the composite has room for.")]
    public void What_is_no_composite_is_a_fault_of_its_row(string composite)
    {
        ServiceLine.TryParse(composite, out _).Should().BeFalse("the core says the same");

        var lines = DelimitedText.Read($"line,date,claim\n\"{composite}\",2026-01-15,C1\nHC:J1885,2026-01-15,C2\n");

        lines[0].Should().Be(new ClaimLine { Kind = ClaimLineKind.Row, Position = 2, Fault = ClaimRowFault.NotServiceLine });
        (lines[1].Code, lines[1].Claim).Should().Be(("J1885", "C2"));
    }

    [Fact]
    public void A_composite_can_have_another_separator_and_another_name() =>
        DelimitedText.Read("sv,code,date\nHC>J1885>RT,A0428,2026-01-15\n", new() { LineColumn = "SV", ComponentSeparator = '>' }).Single().Modifiers.Should().Equal("RT");

    [Fact]
    public void Beside_a_composite_the_column_of_descriptions_counts_too() =>
        DelimitedText.Read("line,date,description\nHC:J1885,2026-01-15,x\nHC:J1885:::::y,2026-01-15,x\n").Select(line => line.Description).Should().Equal("x", "y");

    public static TheoryData<DelimitedClaimOptions> Contradictions =>
    [
        new() { Delimiter = 'x' }, new() { Delimiter = '"' }, new() { Delimiter = '\n' }, new() { Delimiter = '→' }, new() { Quote = 'q' },
        new() { ComponentSeparator = ' ' }, new() { SkipRows = -1 }, new() { LineColumn = "a", CodeColumns = ["b"] }, new() { LineColumn = "a", ModifierColumns = ["b"] },
        new() { ModifierColumns = ["1", "2", "3", "4", "5"] },
    ];

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Options_that_no_file_can_be_read_with_are_refused(DelimitedClaimOptions options)
    {
        var read = () => DelimitedText.Read("code,date\n", options);

        read.Should().Throw<ArgumentException>();
    }
}
