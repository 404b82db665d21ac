/**
 * Lists that users give beside their exports: groups of subjects, journals. A file comes in; a
 * scheme or a set of journals goes out. Start with {@link colab.corpus.list.SchemeFile}.
 */
@NullMarked
package colab.corpus.list;

import org.jspecify.annotations.NullMarked;
