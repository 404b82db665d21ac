/**
 * colab: bibliometric analysis of international collaboration from the command line.
 *
 * <p>Data runs one way. {@code corpus} opens files and yields rows; {@code tally} adds them up
 * exactly; {@code indicator} turns tallies into values; {@code analysis} asks the questions; {@code
 * table} is the finished result; {@code render} writes it; {@code cli} is the rim. Start reading at
 * {@code colab.cli.Main}.
 */
@NullMarked
package colab;

import org.jspecify.annotations.NullMarked;
