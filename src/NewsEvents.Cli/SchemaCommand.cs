using System.CommandLine;
using NewsEvents.IO;

namespace NewsEvents.Cli;

/// <summary>"newsevents schema": what a record looks like, for programs.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandStreams streams)
    {
        var command = new Command("schema", "Write the JSON Schema (draft 2020-12) of the records that 'extract' writes.");
        command.SetAction(_ =>
        {
            using var schema = RecordSchema.Open();
            schema.CopyTo(streams.Output);
            streams.Output.Flush();
            return ExitCode.Success;
        });
        return command;
    }
}
