using System.Text;

namespace Hcpcs.Reference;

// The abbreviations of the short descriptions with the words they stand for, found by comparing short with long descriptions: each occurs
// in several short descriptions whose long one has the word in its place. Some stand for more than one word.
internal static class Abbreviations
{
    // The number of pairs.
    public const int Count = 289;

    // Each abbreviation with its words.
    public static ReadOnlySpan<byte> Data =>
        "add addition additional;addl additional;adj adjustable;adm administration;admin administration administered;adv advanced;"u8
        + "amb ambulance ambulatory;angio angiography;app application;assess assessment;barr barrier;batt battery batteries;brst breast;"u8
        + "ca cancer;cap capacity;cath catheter;cerv cervical;cess cessation;chemo chemotherapy;chg change;clin clinical;clsd closed;"u8
        + "cm centimeter centimeters;cmplt complete;cmplx complexity;cntct contact;combo combination;comm community;comp compounded;"u8
        + "compl complete;compres compression;conc concentrate concentrated;cont contrast;cor coronary;couns counseling;"u8
        + "counsel counseling;cov coverage;cst customized;cus custom;cush cushion;cust custom;cyto cytopathology;dc discharge discharged;"u8
        + "def defined;del delivery;dem dementia;dep depression;dev device;diag diagnostic;dil dilated;dis disease;disart disarticulation;"u8
        + "disch discharge discharged;disp disposable;doc documentation documented;drg dressing;drsg dressing;dsg dressing;dur during;"u8
        + "dys days;ea each;ed educational;elec electric electrical;elect electric;enc encounter encounters;endo endoskeletal;"u8
        + "est established;eval evaluation;exam examination;ext external extremity;fac facility;fem femoral;flex flexible;fld fluid;"u8
        + "fol followed;ft foot;gen generator;gp group;grad gradient;grp group;habil habilitation;hcl hydrochloride;hemo hemodialysis;"u8
        + "hep hepatitis;hgh high;hlth health;hm home;hosp hospital hospice;hr hour hours;hrt heart;ht height;ill illness;im intramuscular;"u8
        + "img imaging;imm immune;imp implant implantable;impl implant implantable;implt implantable;incl includes including;"u8
        + "ind indications;inf infusion;infus infusion;ini initial;init initial;inj injection;inpt inpatient;interv intervention;"u8
        + "intraop intraoperative;iv intravenous;jnt joint joints;jnts joints;lang language;lev level;lg large;lng long;lvl level;lwr lower;"u8
        + "maint maintenance;man manual management;mcg microgram micrograms;meas measurement;mech mechanical;med medical medication;"u8
        + "mgmt management;min minute minutes;mins minutes;misc miscellaneous;mo month months;mod moderate;mold molded;mos months;"u8
        + "msmt measurement;mult multiple;multi multiple;neg negative;neuro neurological;onc oncology;op operative;opt option;ord ordered;"u8
        + "orth orthosis orthopedic;ortho orthopedic;ost ostomy;othr other;outpt outpatient;pall palliative;pch pouch;pd period;"u8
        + "ped pediatric;perc percutaneous;perf performed;phys physician physical;plas plastic;pmkr pacemaker;pneum pneumatic;"u8
        + "port portable;pos positive;pow power;prac practice;prefab prefabricated;pres prescribed;presc prescribed;press pressure;"u8
        + "prev prevention preventive;proc procedure procedures;prog programmable program;pros prosthesis prosthetic;"u8
        + "prost prosthesis prosthetic;prosth prosthesis prosthetic;psych psychiatric;pt patient patients;pts patients;pwr power;"u8
        + "qual quality;rad radiation;reas reason reasons;recd received;recomb recombinant;ref referral referred;rehab rehabilitation;"u8
        + "rep replacement;repl replacement;req required requiring;ret return;rev reviewed;revasc revascularization;rig rigid;rpt report;"u8
        + "rsk risk;rsn reason reasons;scor score;scr screening;scrn screening screened;seg segmental;serv service services;sht short;"u8
        + "sing single;sod sodium;sol solution;splnt splint;sq square;std standard;stg stage;stim stimulation stimulator;sub subsequent;"u8
        + "suicd suicide suicidal;sup supply supplies;supp support supplies;surg surgery surgical;surv survey;svc service services;"u8
        + "svs services;swg swing;sys system;syst system;tbco tobacco;term terminal;ther therapy therapeutic;thor thoracic;thrpy therapy;"u8
        + "tib tibial;tob tobacco;trach tracheostomy;tst test;vac vaccine;vacc vaccine;vent ventilator;vis visit visits;vol volume;"u8
        + "vst visit;w with;wc wheelchair;wd width;wdth width;whlchr wheelchair;wk week weeks;wks weeks;wo without;yd yard;yr year years;"u8
        + "yrs years"u8;

    private static HashSet<ulong>? s_pairs;

    // Goes through all pairs of an abbreviation and a word.
    public static void ForEach(Action<string, string> action)
    {
        foreach (string entry in Encoding.ASCII.GetString(Data).Split(';'))
        {
            string[] words = entry.Split(' ');
            for (int i = 1; i < words.Length; i++)
            {
                action(words[0], words[i]);
            }
        }
    }

    // Whether one of two words abbreviates the other.
    public static bool AreSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length != other.Length && one[0] == other[0] && (s_pairs ?? MakePairs()).Contains(SearchWords.Hash(one) ^ SearchWords.Hash(other));

    // Two threads that race make equal sets.
    private static HashSet<ulong> MakePairs()
    {
        var pairs = new HashSet<ulong>();
        ForEach((abbreviation, word) => pairs.Add(SearchWords.Hash(abbreviation) ^ SearchWords.Hash(word)));
        return s_pairs = pairs;
    }
}
