using Microsoft.AspNetCore.Mvc;

namespace Hcpcs.Reference.Web.Tests;

/// <summary>The endpoints of the minimal API once more, in MVC.</summary>
[ApiController]
[Route("mvc")]
public sealed class ClaimsController : ControllerBase
{
    [HttpPost("line")]
    public IActionResult PostLine(Line line) => Ok(line);

    [HttpPost("lines")]
    public IActionResult PostLines(List<Line> lines) => Ok(lines);

    [HttpPost("claim")]
    public IActionResult PostClaim(Claim claim) => Ok(claim);

    [HttpPost("form")]
    public IActionResult PostForm(Form form) => Ok(form);
}
