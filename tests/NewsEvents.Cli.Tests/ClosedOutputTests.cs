using System.Text;

namespace NewsEvents.Cli.Tests;

public class ClosedOutputTests
{
    private const int BrokenPipe = 32;
    private const int DiskFull = 28;

    [Fact]
    public async Task A_reader_that_has_gone_ends_the_run_quietly()
    {
        Assert.Equal((0, ""), await RunAsync(new IOException("Broken pipe", BrokenPipe)));
    }

    [Fact]
    public async Task An_output_that_fails_is_told()
    {
        var (code, error) = await RunAsync(new IOException("No space left on device", DiskFull));

        Assert.Equal(1, code);
        Assert.Contains("the output cannot be written: No space left", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Error)> RunAsync(IOException failure)
    {
        var error = new StringWriter();
        var lines = string.Concat(Enumerable.Repeat("{\"text\":\"A bomb went off.\"}\n", 1000));
        var input = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        var code = await NewsEventsCommand.RunAsync(["extract"], new CommandStreams(input, new FailingStream(failure), error, false));
        return (code, error.ToString());
    }

    /// <summary>A stream that cannot be written.</summary>
    private sealed class FailingStream(IOException failure) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw failure;

        public override void Write(ReadOnlySpan<byte> buffer) => throw failure;
    }
}
