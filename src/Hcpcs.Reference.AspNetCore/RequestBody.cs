using Microsoft.AspNetCore.Http;

namespace Hcpcs.Reference;

// Reads the body of a request, up to a length.
internal static class RequestBody
{
    // Returns: The body; null where it is longer.
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int maxLength)
    {
        if (request.ContentLength > maxLength)
        {
            return null;
        }

        using var body = new MemoryStream((int)(request.ContentLength ?? 0));
        byte[] block = new byte[8 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(block, request.HttpContext.RequestAborted).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > maxLength)
            {
                return null;
            }

            body.Write(block, 0, read);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    // Whether the body is JSON by what its sender says.
    public static bool IsJson(HttpRequest request)
    {
        string type = (request.ContentType ?? string.Empty).Split(';', 2)[0].Trim();
        return type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}
