/**
 * OpenAlex: works as JSON, in every container that they come in, and the website's CSV. {@link
 * colab.corpus.format.openalex.JsonWalk} goes through a file and gives the attributes of one work
 * after another, {@link colab.corpus.format.openalex.Work} keeps those that count, {@link
 * colab.corpus.format.openalex.WorkRows} makes rows of them. What holds for either form, such as
 * which works have an FWCI, is in {@link colab.corpus.format.openalex.Rules}.
 */
@NullMarked
package colab.corpus.format.openalex;

import org.jspecify.annotations.NullMarked;
