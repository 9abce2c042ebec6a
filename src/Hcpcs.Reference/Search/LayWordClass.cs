namespace Hcpcs.Reference;

// What a word of a search is, other than something to be found.
internal enum LayWordClass : byte
{
    None,

    // A word that says nothing of what is sought: "for", "code".
    Stop,

    // A unit or package, which with its number tells how much and not what: "80 mg".
    Unit,

    // A word for the form in which a drug comes or a test is made: without the drug's name it finds strangers.
    Form,

    // The word "modifier".
    Modifier,
}
