using NewsEvents.Cli;

return await NewsEventsCommand.RunAsync(args, StandardStreams.Open()).ConfigureAwait(false);
