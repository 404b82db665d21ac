/**
 * The rim: options in, bytes and an exit code out. One class a command; what several commands share
 * are the mixins {@link colab.cli.DataOptions}, {@link colab.cli.SetOptions}, {@link
 * colab.cli.CountingOptions} and {@link colab.cli.OutputOptions}. Nothing is computed here. Start
 * reading at {@link colab.cli.Main}.
 */
@NullMarked
package colab.cli;

import org.jspecify.annotations.NullMarked;
