package colab.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The registry of the All Science Journal Classification of Scopus: 27 subject {@linkplain Area
 * areas} and the 334 {@linkplain Field fields} in them. "Medicine (all)", an older spelling, is
 * "General Medicine".
 */
public final class Asjc implements Scheme {
  private static final String GENERAL = "General ";
  private static final String ALL = " (all)";

  private static final Asjc STANDARD = new Asjc();

  private Asjc() {}

  /** Its areas and fields, read when one is first asked for. */
  private static final class Table {
    static final Table READ = new Table(Tsv.resource("asjc.tsv"));

    final List<Area> areas = new ArrayList<>();
    final List<Field> fields = new ArrayList<>();
    final Names<Area> areaNames = new Names<>();
    final Names<Field> fieldNames = new Names<>();

    Table(List<Tsv.Row> rows) {
      for (Tsv.Row row : rows) {
        int code = Integer.parseInt(row.cell(0));
        if (code < 100) {
          addArea(new Area(code, row.cell(1), row.cell(2)));
        } else {
          addField(new Field(fields.size(), code, row.cell(1), areas.get(areas.size() - 1)));
        }
      }
    }

    private void addArea(Area area) {
      areas.add(area);
      areaNames.addChecked(String.valueOf(area.code()), area);
      areaNames.addChecked(String.valueOf(area.code() * 100), area);
      areaNames.addChecked(area.abbreviation(), area);
      areaNames.addChecked(area.name(), area);
    }

    private void addField(Field field) {
      fields.add(field);
      fieldNames.addChecked(String.valueOf(field.code()), field);
      fieldNames.addChecked(field.name(), field);
      if (field.code() % 100 == 0) {
        fieldNames.addChecked(GENERAL.concat(field.area().name()), field);
        fieldNames.addChecked(field.area().name().concat(ALL), field);
      }
    }
  }

  /** {@return the classification as it stands in Scopus and SciVal} */
  public static Asjc standard() {
    return STANDARD;
  }

  /** {@return the field of this code or name} */
  public Optional<Field> field(String codeOrName) {
    return Table.READ.fieldNames.find(codeOrName);
  }

  /**
   * {@return the area of this name, abbreviation, or code of two digits or of four that end in 00}
   */
  public Optional<Area> area(String codeOrAbbreviationOrName) {
    return Table.READ.areaNames.find(codeOrAbbreviationOrName);
  }

  /** {@return the areas by code} */
  public List<Area> areas() {
    return Collections.unmodifiableList(Table.READ.areas);
  }

  /** {@return the fields by code} */
  public List<Field> fields() {
    return Collections.unmodifiableList(Table.READ.fields);
  }

  @Override
  public String title() {
    return "ASJC";
  }

  @Override
  public boolean isUsual() {
    return true;
  }

  @Override
  public String kind(Subject.Level level) {
    return level == Subject.Level.AREA ? "area" : "field";
  }

  @Override
  public boolean has(Subject.Level level) {
    return true;
  }

  @Override
  public Subject subject(Subject.Level level, int index) {
    if (level == Subject.Level.AREA) {
      Area area = Table.READ.areas.get(index);
      return new Subject(level, index, String.valueOf(area.code() * 100), area.name());
    }
    Field field = Table.READ.fields.get(index);
    return new Subject(level, index, String.valueOf(field.code()), field.name());
  }

  /** {@return the area of this name, abbreviation or code, or else the field} */
  @Override
  public Optional<Subject> find(String codeOrName) {
    Optional<Subject> area =
        area(codeOrName).map(found -> subject(Subject.Level.AREA, found.index()));
    return area.isPresent()
        ? area
        : field(codeOrName).map(found -> subject(Subject.Level.FIELD, found.index()));
  }

  /**
   * {@return the areas, then the fields, nearest to this spelling, as "Medicine (MEDI)" or
   * "Oncology (2730)"}
   */
  @Override
  public List<String> nearest(String unknown, int howMany) {
    List<String> near = new ArrayList<>();
    Table.READ.areaNames.nearest(unknown, howMany).forEach(area -> near.add(area.toString()));
    Table.READ.fieldNames.nearest(unknown, howMany).forEach(field -> near.add(field.toString()));
    return near.stream().limit(howMany).toList();
  }
}
