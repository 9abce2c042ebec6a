namespace Hcpcs.Reference.Claims;

// Tells what a file is written in, and opens it.
internal static class ClaimFormats
{
    public static ClaimReader Open(Stream stream, ClaimReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var input = new InputBuffer(stream);
        input.Fill();
        return new X12ClaimReader(input, stream, options.LeaveOpen);
    }

    public static async ValueTask<ClaimReader> OpenAsync(Stream stream, ClaimReaderOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var input = new InputBuffer(stream);
        await input.FillAsync(cancellationToken).ConfigureAwait(false);
        return new X12ClaimReader(input, stream, options.LeaveOpen);
    }

    public static ClaimFormat Detect(ReadOnlySpan<byte> start) => start.StartsWith("ISA"u8) ? ClaimFormat.X12 : ClaimFormat.Unknown;
}
