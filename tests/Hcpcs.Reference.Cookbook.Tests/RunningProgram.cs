using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Hcpcs.Reference.Cookbook.Tests;

/// <summary>Runs the code of a program, to the end of its host.</summary>
internal static class RunningProgram
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    /// <summary>Runs a web program on a free port, asks it, and stops it.</summary>
    public static async Task AskAsync(Action<string[]> program, Func<HttpClient, Task> ask, params string[] args)
    {
        var built = new TaskCompletionSource<IHost>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listeners = DiagnosticListener.AllListeners.Subscribe(new Observer<DiagnosticListener>(listener =>
        {
            if (listener.Name is "Microsoft.Extensions.Hosting")
            {
                listener.Subscribe(new Observer<KeyValuePair<string, object?>>(occurred =>
                {
                    if (occurred.Key is "HostBuilt")
                    {
                        built.TrySetResult((IHost)occurred.Value!);
                    }
                }));
            }
        }));
        var running = Task.Run(() => program(["--urls", "http://127.0.0.1:0", .. args]));
        await (await Task.WhenAny(built.Task, running).WaitAsync(s_limit));
        var host = await built.Task;
        var lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await (await Task.WhenAny(started.Task, running).WaitAsync(s_limit));
        var addresses = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        using var client = new HttpClient { BaseAddress = new Uri(addresses.Single()) };
        try
        {
            await ask(client);
        }
        finally
        {
            lifetime.StopApplication();
            await running.WaitAsync(s_limit);
        }
    }

    /// <summary>What a program that ends by itself writes, errors too.</summary>
    public static async Task<string> OutputAsync(Action<string[]> program, params string[] args)
    {
        var (console, error) = (Console.Out, Console.Error);
        using var output = new StringWriter();
        using var written = TextWriter.Synchronized(output);
        Console.SetOut(written);
        Console.SetError(written);
        try
        {
            await Task.Run(() => program(args)).WaitAsync(s_limit);
        }
        finally
        {
            Console.SetOut(console);
            Console.SetError(error);
        }

        return output.ToString();
    }

    private sealed class Observer<T>(Action<T> next) : IObserver<T>
    {
        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void OnNext(T value) => next(value);
    }
}
