/**
 * The rim: options in, bytes and an exit code out. One class a command, which declares what it
 * takes to {@link colab.cli.Options}; what several commands share are {@link
 * colab.cli.DataOptions}, {@link colab.cli.SetOptions}, {@link colab.cli.CountingOptions} and
 * {@link colab.cli.OutputOptions}. Nothing is computed here. Start reading at {@link
 * colab.cli.Main}.
 */
@NullMarked
package colab.cli;

import org.jspecify.annotations.NullMarked;
