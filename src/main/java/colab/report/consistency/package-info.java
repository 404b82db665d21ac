/**
 * Checks on published figures alone: whether those that one report prints can stand beside each
 * other. {@link colab.report.consistency.CheckReader} reads them from a report file; each {@link
 * colab.report.consistency.Check} may come to a finding, in a sentence that names the figures and
 * rests on nothing else.
 */
@NullMarked
package colab.report.consistency;

import org.jspecify.annotations.NullMarked;
