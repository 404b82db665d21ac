package colab.cli;

/** A command of the program: it declares what it takes, is given that, and then called. */
interface Command extends Declaring {
  /** {@return the exit code, once the command has been run} */
  Integer call();
}
