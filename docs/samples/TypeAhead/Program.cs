var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHcpcsReference();

var app = builder.Build();
app.UseFileServer();          // wwwroot/index.html
app.MapHcpcs("/hcpcs");
app.Run();
