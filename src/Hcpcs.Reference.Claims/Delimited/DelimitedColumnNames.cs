namespace Hcpcs.Reference.Claims;

// What people call the columns of claim files, in the order in which the names count where a file has several of them. Only letters and digits
// are compared, so that "Proc_CD" is proccd. Names of one kind of data alone come before those that may mean another: a charge master has its own
// numbers in "code" beside "hcpcs". The names of CMS's research files (clm_from_dt, hcpcs_1st_mdfr_cd) are from the ResDAC data dictionaries.
internal static class DelimitedColumnNames
{
    private const int MaxModifiers = 5;

    // A number behind a name makes it one of a series of codes: hcpcs_cd_1, code|2.
    public static readonly string[] Code =
    [
        "hcpcs", "hcpcscd", "hcpcscode", "hcpc", "hcpccd", "hcpccode", "hcpcpcs", "cpthcpcs", "cpthcpcscode", "hcpcscpt", "hcpcscptcode", "hcpcscptcd",
        "hcpcsproccode", "hcpcsprocedurecode", "cpt4", "cpt4code", "cpt", "cptcode", "cptcd", "procedurecode", "procedurecd", "proccode", "proccd", "proc",
        "pxcode", "px", "code", "servicecode", "svccode", "svccd", "billingcode", "billedcode", "procedure",
        "hcpcscodes",
    ];

    public static readonly string[] CodeType =
    [
        "codetype", "proccdtype", "proccodetype", "procedurecodetype", "proctype", "procedurecdtype", "hcpcstype", "pxtype", "pxcodetype", "codeset",
        "codesystem", "billingcodetype", "servicecodetype",
    ];

    // An SV101 composite; "line" is a line number where the file has a code.
    public static readonly string[] Line = ["sv101", "sv202", "composite", "line"];

    public static readonly string[] Date =
    [
        "dateofservice", "dos", "datesofservice", "dateofsvc", "servicedatefrom", "servicedate", "svcdate", "svcdt", "servicedt", "srvcdate", "srvcdt", "line1stexpnsdt", "revcntrdt", "firstdateofservice",
        "firstdos", "dateofservicefrom", "fromdateofservice", "dosfrom", "fromdos", "dosstart", "startdos", "servicefromdate", "servicefromdt", "servicefrom",
        "svcfromdate", "svcfromdt", "svcfrom", "servicestartdate", "servicebegindate", "svcbegindate", "svcbgndt", "beginservicedate", "startdateofservice",
        "begindateofservice", "firstservicedate", "linefromdate", "linedate", "proceduredate", "procdate", "procdt", "pxdate", "admindate", "date", "fromdate",
        "fromdt", "from", "begindate", "startdate",
    ];

    public static readonly string[] Through =
    [
        "through", "throughdate", "throughdt", "thru", "thrudate", "thrudt", "linelastexpnsdt", "lastdateofservice", "lastdos", "dateofserviceto",
        "dateofservicethrough", "dateofservicethru", "todateofservice", "throughdateofservice", "dosto", "todos", "dosthrough", "dosthru", "dosend", "enddos",
        "servicetodate", "servicetodt", "serviceto", "servicethroughdate", "servicethrudate", "servicethrough", "servicethru", "svctodate", "svctodt", "svcto",
        "svcthrudate", "svcthrudt", "svcenddate", "svcenddt", "serviceenddate", "enddateofservice", "endservicedate", "lastservicedate", "linethrudate",
        "linetodate", "todate", "todt", "to", "enddate",
    ];

    // The days of the whole claim. They serve where the file has no others.
    public static readonly string[] ClaimDate =
    [
        "clmfromdt", "clmfromdate", "claimfromdate", "claimfromdt", "claimfrom", "claimstartdate", "statementfromdate", "statementfrom", "stmtfromdate",
    ];

    public static readonly string[] ClaimThrough =
    [
        "clmthrudt", "clmthrudate", "claimthroughdate", "claimthrudate", "claimthrough", "claimthru", "claimtodate", "claimenddate", "statementthroughdate",
        "statementthrudate", "statementtodate", "statementthrough", "statementthru", "stmtthrudate",
    ];

    // All modifiers in one column, or the first one where others stand in columns of their own.
    public static readonly string[] Modifiers =
    [
        "modifiers", "modifier", "mods", "mod", "mdfrcd", "modifiercode", "modifiercd", "modcd", "procmod", "procmods", "procedurecodemodifier",
        "proceduremodifier", "hcpcsmodifier", "hcpcsmodifiers", "hcpcsmod", "cptmodifier", "cptmodifiers", "cptmod",
    ];

    public static readonly string[] Description =
        ["description", "desc", "servicedescription", "itemdescription", "proceduredescription", "procdesc", "proceduredesc", "linedescription"];

    public static readonly string[] RevenueCode =
        ["revenuecode", "revcode", "revenuecd", "revcd", "revcntr", "revcntrcd", "revenuecenter", "revenuecentercode", "ubrevenuecode"];

    public static readonly string[] Qualifier =
        ["qualifier", "productqualifier", "productservicequalifier", "productserviceidqualifier", "procedurequalifier", "procqualifier", "codequalifier"];

    public static readonly string[] Ndc =
    [
        "ndc", "ndccode", "ndccd", "ndcnumber", "ndcnum", "ndcno", "ndc11", "ndcid", "nationaldrugcode", "linendccd", "linendc", "revcntridendcupcnum",
    ];

    public static readonly string[] NdcQuantity = ["ndcquantity", "ndcqty", "ndcunits", "ndcunitcount", "revcntrndcqty"];

    public static readonly string[] NdcUnit = ["ndcunit", "ndcunitofmeasure", "ndcuom", "ndcunittype", "revcntrndcqtyqlfrcd"];

    public static readonly string[] Units =
    [
        "units", "unitcount", "unitsofservice", "serviceunits", "serviceunitcount", "svcunits", "unitsbilled", "billedunits", "numberofunits", "revcntrunitcnt",
        "linesrvccnt", "srvccnt", "servicecount", "quantity", "qty",
    ];

    public static readonly string[] Unit = ["unit", "unitofmeasure", "unitofmeasurement", "uom", "unittype", "unitcode", "basisofmeasurement"];

    public static readonly string[] Claim = ["claim", "claimid", "claimnumber", "claimnum", "claimno", "clmid", "clmnum", "clmno"];

    public static readonly string[] ServiceLine =
    [
        "serviceline", "servicelinenumber", "linenumber", "linenum", "lineno", "claimline", "claimlinenumber", "clmlinenum", "linesequence", "lineid", "line",
    ];

    // The modifier in each place, the fifth included: five modifiers are an error of the line.
    public static readonly string[][] ModifierPlaces =
    [
        .. Enumerable.Range(1, MaxModifiers).Select(place => (string[])
        [
            .. ModifierStems.Select(stem => $"{stem}{place}"),
            .. ModifierOrdinals[place - 1].SelectMany(ordinal =>
                (string[])[$"hcpcs{ordinal}mdfrcd", $"{ordinal}modifier", $"{ordinal}mod", $"{ordinal}mdfrcd", $"modifier{ordinal}"]),
        ]),
    ];

    private static string[] ModifierStems =>
    [
        "modifier", "mod", "m", "modifiercode", "modifiercd", "modcd", "modcode", "mdfr", "mdfrcd", "mdfcd", "procmod", "proceduremodifier",
        "procedurecodemodifier", "proccodemodifier", "hcpcsmodifier", "hcpcsmod", "hcpcsmodifiercode", "cptmodifier", "cptmod", "cpthcpcsmodifier", "servicemodifier",
    ];

    private static string[][] ModifierOrdinals => [["1st", "first"], ["2nd", "second"], ["3rd", "third"], ["4th", "fourth"], ["5th", "fifth"]];
}
