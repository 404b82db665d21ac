package colab.cli;

import colab.publication.Countries;
import colab.publication.Country;
import colab.publication.CountryGroup;
import colab.publication.CountryGroups;
import colab.publication.DocumentType;
import colab.render.ChartForm;
import colab.render.Form;
import colab.table.ChartKind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The words that completion offers after an option whose values are no constants. */
final class Candidates {
  private Candidates() {}

  /** Codes of countries. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return codes().iterator();
    }
  }

  /** Ids of groups. */
  static final class Groups implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return groups().iterator();
    }
  }

  /** Codes of countries and ids of groups. */
  static final class Sides implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      List<String> sides = new ArrayList<>(codes());
      sides.addAll(groups());
      return sides.iterator();
    }
  }

  /** Names of forms of output. */
  static final class Forms implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      List<String> forms = new ArrayList<>(Form.ids());
      forms.addAll(ChartForm.ids());
      return forms.iterator();
    }
  }

  /** Kinds of charts. */
  static final class Charts implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ChartKind.ids().iterator();
    }
  }

  /** Document types of one word. */
  static final class Types implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of(DocumentType.values()).stream()
          .map(type -> type.label().toLowerCase(Locale.ROOT))
          .filter(label -> label.indexOf(' ') < 0)
          .iterator();
    }
  }

  private static List<String> codes() {
    List<String> codes = new ArrayList<>(List.of("UK"));
    Countries.standard().all().stream()
        .filter(country -> !country.isFormer())
        .map(Country::code)
        .forEach(codes::add);
    return codes;
  }

  private static List<String> groups() {
    return CountryGroups.standard(Countries.standard()).all().stream()
        .map(CountryGroup::id)
        .toList();
  }
}
