using System.Text.Json.Serialization;

namespace NewsEvents.Cli;

/// <summary>JSON of <see cref="RunState"/>.</summary>
[JsonSerializable(typeof(RunState))]
internal sealed partial class RunStateJson : JsonSerializerContext;
