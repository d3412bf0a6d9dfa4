using BenchmarkDotNet.Running;
using NewsEvents.Benchmarks.Allocations;
using NewsEvents.Benchmarks.Pages;
using NewsEvents.Benchmarks.Throughput;

if (args is ["throughput", .. var rest])
    return ThroughputCommand.Run(rest, Console.Out, Console.Error);

if (args is ["allocations", .. var options])
    return AllocationCommand.Run(options, Console.Out, Console.Error);

if (args is ["pages", .. var folders])
    return PagesCommand.Run(folders, Console.Out, Console.Error);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
