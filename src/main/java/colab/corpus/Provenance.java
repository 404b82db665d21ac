package colab.corpus;

import colab.publication.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where rows come from, as the file itself says.
 *
 * @param source the file as the user named it
 * @param format the id of its format
 * @param provider who it comes from
 * @param dataSet the provider's title, "Publications in Japan"; empty when there is none
 * @param years the years that it was limited to
 * @param updated when the provider's database was last updated
 * @param exported when the file was made
 * @param declared how many publications it says it holds
 * @param entries all that the preamble says, in its order
 * @param lines the preamble's other lines and the footer
 * @param synthetic whether it says that it is a synthetic sample
 */
public record Provenance(
    String source,
    String format,
    Provider provider,
    String dataSet,
    Optional<YearRange> years,
    Optional<LocalDate> updated,
    Optional<LocalDate> exported,
    OptionalLong declared,
    Map<String, String> entries,
    List<String> lines,
    boolean synthetic) {

  /** {@return that of a file that says nothing of itself} */
  public static Provenance silent(String source, String format, Provider provider) {
    return new Provenance(
        source,
        format,
        provider,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Map.of(),
        List.of(),
        false);
  }
}
