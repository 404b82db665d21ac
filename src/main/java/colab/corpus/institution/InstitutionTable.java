package colab.corpus.institution;

import colab.ColabException;
import colab.corpus.Head;
import colab.corpus.Input;
import colab.corpus.cell.Cells;
import colab.corpus.rows.TableLayout;
import colab.corpus.sheet.RowShape;
import colab.corpus.sheet.Sheet;
import colab.corpus.sheet.Sheets;
import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.Institution;
import colab.publication.Sector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A table with a column of institutions and a column of countries, such as ROR's data dump as CSV.
 * Columns of other names may hold several, apart by semicolons, each perhaps after its language:
 * {@code en: Kyoto University; fr: Université de Kyoto}. A row that has not the header's shape is
 * an institution without a country.
 */
final class InstitutionTable {
  private static final Set<String> NAME =
      Set.of(
          "institution",
          "institution name",
          "name",
          "organisation",
          "organization",
          "affiliation",
          "names.types.ror_display");
  private static final Set<String> COUNTRY =
      Set.of(
          "country",
          "country/region",
          "country code",
          "country_code",
          "country.country_code",
          "locations.geonames_details.country_code");
  private static final Set<String> OTHER_NAMES =
      Set.of("aliases", "labels", "names.types.alias", "names.types.label");
  private static final Set<String> ACRONYMS = Set.of("acronyms", "names.types.acronym");
  private static final Set<String> SECTOR = Set.of("sector", "type", "types");
  private static final String LANGUAGE = "^(?:[a-z]{2,3}|no_lang_code): ";

  private static final Institution NOWHERE = new Institution(List.of(), List.of(), Set.of());

  private final Input input;
  private final TableLayout layout;
  private final Countries countries;

  private InstitutionTable(Input input, TableLayout layout, Countries countries) {
    this.input = input;
    this.layout = layout;
    this.countries = countries;
  }

  static InstitutionTable find(Input input, Head head, Countries countries) {
    TableLayout layout =
        TableLayout.find(head, InstitutionTable::score)
            .orElseThrow(
                () ->
                    ColabException.couldNot(
                        input.name() + ": no table of institutions and their countries",
                        "Name ROR's data dump, or a table with the columns institution and country."));
    return new InstitutionTable(input, layout, countries);
  }

  private static int score(List<String> headings) {
    return place(headings, NAME) >= 0 && place(headings, COUNTRY) >= 0 ? headings.size() : 0;
  }

  private static int place(List<String> headings, Set<String> wanted) {
    for (int i = 0; i < headings.size(); i++) {
      if (wanted.contains(headings.get(i).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  void read(Consumer<Institution> to) throws IOException {
    RowShape shape = new RowShape(layout.dialect(), layout.headings().size());
    try (Sheet sheet = Sheets.open(input, layout.dialect())) {
      boolean more = true;
      while (more && sheet.line() < layout.headerLine()) {
        more = sheet.next();
      }
      int last = shape.width();
      while (more && sheet.next()) {
        last = sheet.width();
        if (!sheet.isBlank()) {
          take(sheet, shape, to);
        }
      }
      shape.checkEnd(input, sheet, last, "Mend the line, or download it again.");
    } catch (CharacterCodingException | UncheckedIOException e) {
      throw Sheets.notText(input, layout.dialect().charset());
    }
  }

  /** What ROR withdrew is no institution; a row of another shape is one that is nowhere. */
  private void take(Sheet sheet, RowShape shape, Consumer<Institution> to) {
    if (!shape.fault(sheet).isEmpty()) {
      to.accept(NOWHERE);
    } else if (!cell(sheet, Set.of("status")).equals("withdrawn")) {
      to.accept(institution(sheet));
    }
  }

  private Institution institution(Sheet sheet) {
    List<String> names = new ArrayList<>();
    names.add(cell(sheet, NAME));
    names.addAll(several(cell(sheet, OTHER_NAMES)));
    List<String> headings = layout.headings();
    for (int i = place(headings, OTHER_NAMES) + 1; i < headings.size(); i++) {
      if (OTHER_NAMES.contains(headings.get(i).toLowerCase(Locale.ROOT))) {
        names.addAll(several(Cells.clean(sheet.cell(i))));
      }
    }
    return new Institution(
        names,
        several(cell(sheet, ACRONYMS)),
        places(sheet),
        Sector.first(several(cell(sheet, SECTOR))));
  }

  private String cell(Sheet sheet, Set<String> wanted) {
    int place = place(layout.headings(), wanted);
    return place < 0 ? "" : Cells.clean(sheet.cell(place));
  }

  private Set<Country> places(Sheet sheet) {
    Set<Country> places = new HashSet<>();
    for (String text : several(cell(sheet, COUNTRY))) {
      Optional<Country> named = countries.named(text);
      named.or(() -> coded(text)).ifPresent(places::add);
    }
    return places;
  }

  /** NA is Namibia among codes; elsewhere it says that nothing is known. */
  private Optional<Country> coded(String text) {
    String heading = layout.headings().get(place(layout.headings(), COUNTRY));
    boolean codes = heading.toLowerCase(Locale.ROOT).contains("code");
    return codes || !text.equals("NA") ? countries.find(text) : Optional.empty();
  }

  private static List<String> several(String cell) {
    return Cells.split(cell, ';').stream().map(part -> part.replaceFirst(LANGUAGE, "")).toList();
  }
}
