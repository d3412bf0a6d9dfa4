using NewsEvents.ModelCompiler;

return CompilerCommand.Run(args, Console.Out, Console.Error);
