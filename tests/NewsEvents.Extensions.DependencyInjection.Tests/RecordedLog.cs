using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NewsEvents.Extensions.DependencyInjection.Tests;

/// <summary>What was logged: level, message, and the exception if one was handed over.</summary>
internal sealed class RecordedLog
{
    public ConcurrentQueue<(LogLevel Level, string Message)> Lines { get; } = [];

    public LogLevel Lowest { get; init; } = LogLevel.Debug;

    public string Text => string.Join('\n', Lines.Select(line => $"{line.Level} {line.Message}"));
}
