package colab.cli;

import picocli.CommandLine;

/** Makes commands, giving the surroundings to those that take them. */
final class CommandFactory implements CommandLine.IFactory {
  private final Surroundings surroundings;

  CommandFactory(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      return type.getDeclaredConstructor(Surroundings.class).newInstance(surroundings);
    } catch (NoSuchMethodException plain) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
