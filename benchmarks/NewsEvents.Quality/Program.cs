using NewsEvents.Quality;

return QualityCommand.Create().Parse(args).Invoke();
