/**
 * Files in, rows out. An {@link colab.corpus.Input} is a named source of bytes; a {@link
 * colab.corpus.Format} recognises it by content; a {@link colab.corpus.Reading} hands its {@link
 * colab.corpus.Row}s to a {@link colab.corpus.Sink} and accounts for every one of them; {@link
 * colab.corpus.Provenance} says where they come from and {@link colab.corpus.Scope} what they
 * cover. Start reading at {@link colab.corpus.Inputs}.
 */
@NullMarked
package colab.corpus;

import org.jspecify.annotations.NullMarked;
