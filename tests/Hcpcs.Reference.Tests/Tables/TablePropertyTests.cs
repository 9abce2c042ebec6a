using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests.Tables;

public class TablePropertyTests
{
    [Fact]
    public void Any_records_come_back_from_a_table_file_as_they_went_in()
    {
        var dates = Gen.Frequency(
            (1, Gen.Constant<DateOnly?>(null)),
            (3, Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(day => (DateOnly?)DateOnly.FromDayNumber(day))));
        var texts = ArbMap.Default.ArbFor<NonNull<string>>().Generator
            .Select(text => new string(text.Get.Where(c => !char.IsSurrogate(c)).ToArray()));
        var words = texts.Select(text => text.Trim()).Where(text => text.Length > 0);
        var known = Gen.Elements(HcpcsField.PricingIndicators.Values.Select(value => value.Code).Append("5A").Append("7").ToArray())
            .Select(code => OfficialCode.TryParse(code, out PricingIndicator value) ? value : throw new InvalidOperationException(code));
        var records =
            from letter in Gen.Choose('A', 'Z')
            from number in Gen.Choose(0, 9999)
            from shortText in texts
            from longText in texts
            from added in dates
            from ended in dates
            from pricing in known.ListOf()
            from references in words.ListOf()
            from units in Gen.Choose(-1, 999)
            from listed in Gen.Elements<bool?>(null, false, true)
            select new HcpcsRecord
            {
                Code = new HcpcsCode((char)letter, number),
                ShortDescription = shortText,
                LongDescription = longText,
                AddedDate = added,
                TerminationDate = ended,
                PricingIndicators = [.. pricing.Take(4)],
                CrossReferences = [.. references.Take(5).Select(text => new CrossReference(text))],
                AnesthesiaBaseUnits = units < 0 ? null : units,
                NotOtherwiseClassified = listed,
            };

        Prop.ForAll(records.ListOf().ToArbitrary(), list =>
        {
            var distinct = list.DistinctBy(record => record.Code).OrderBy(record => record.Code).ToArray();
            using var file = new MemoryStream();
            HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2026, 1)), distinct.AsEnumerable().Reverse(), []).Save(file);
            file.Position = 0;
            var table = HcpcsTable.Load(file);
            return table.EnumerateCodes().SequenceEqual(distinct)
                && distinct.All(record => table.Get(record.Code).NotOtherwiseClassified == record.NotOtherwiseClassified)
                && table.Release.EarliestCodeTermination == distinct.Min(record => record.TerminationDate);
        }).QuickCheckThrowOnFailure();
    }
}
