package colab.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** A manual page in roff, written from a command's own options. */
final class ManPage {
  private final StringBuilder text = new StringBuilder();

  private ManPage(String title, int section) {
    text.append(".\\\" Made from the commands themselves: mvn test -Dtest=ManPageTest -Dbless\n");
    text.append(".TH ")
        .append(title.toUpperCase(Locale.ROOT))
        .append(' ')
        .append(section)
        .append(" \"\" \"colab\" \"colab\"\n");
    text.append(".nh\n.ad l\n");
  }

  /** {@return the page of a command} */
  static String of(CommandSpec command) {
    String name = command.qualifiedName("-");
    ManPage page = new ManPage(name, 1);
    page.section("NAME")
        .paragraph(name + " - " + lower(Manual.header(command)).replaceFirst("[.]$", ""));
    page.section("SYNOPSIS").paragraph(Manual.synopsis(command));
    page.section("EXAMPLES").verbatim(String.join("\n", Manual.examples(command)));
    OptionGroup.of(command).forEach((group, arguments) -> page.options(group.heading(), arguments));
    page.section("EXIT STATUS").paragraph("See colab help exit-codes.");
    page.section("SEE ALSO").paragraph("colab(1), colab-methods(7), colab-figures(7)");
    return page.text.toString();
  }

  /** {@return the page of the program} */
  static String ofProgram(CommandSpec program) {
    ManPage page = new ManPage("colab", 1);
    page.section("NAME")
        .paragraph("colab - " + lower(Manual.header(program)).replaceFirst("[.]$", ""));
    page.section("SYNOPSIS").paragraph(Manual.synopsis(program));
    page.section("EXAMPLES").verbatim(String.join("\n", Manual.examples(program)));
    page.section("COMMANDS");
    Manual.commands(program).forEach(command -> page.item(command.name(), Manual.header(command)));
    page.options("Options", List.copyOf(program.options()));
    page.section("ENVIRONMENT");
    page.item(
        "COLAB_DATA",
        "Files or folders to read when none is named, apart by colons (semicolons on Windows).");
    page.item(
        "COLAB_CACHE",
        "auto, or a folder: where columnar files of large exports are kept, from which the next"
            + " question is answered.");
    page.item("COLAB_FORMAT", "The format of output when neither --format nor -o says it.");
    page.section("EXIT STATUS")
        .verbatim(
            Topics.page("exit-codes")
                .orElseThrow()
                .lines()
                .skip(2)
                .collect(Collectors.joining("\n")));
    page.section("SEE ALSO")
        .paragraph(
            Manual.commands(program)
                    .map(command -> "colab-" + command.name() + "(1)")
                    .collect(Collectors.joining(", "))
                + ", colab-methods(7), colab-figures(7)");
    return page.text.toString();
  }

  /** {@return the page of a topic} */
  static String ofTopic(String topic, String header) {
    ManPage page = new ManPage("colab-" + topic, 7);
    page.section("NAME").paragraph("colab-" + topic + " - " + header);
    page.section("DESCRIPTION").text.append(".nf\n.in 0\n");
    Topics.page(topic).orElseThrow().lines().skip(2).forEach(page::topicLine);
    return page.text.append(".in\n.fi\n").toString();
  }

  /** A heading of the page is one in capitals at the margin. */
  private void topicLine(String line) {
    if (line.matches("[A-Z][A-Z ,-]+")) {
      text.append(".in\n.fi\n");
      section(line).text.append(".nf\n.in 0\n");
    } else {
      text.append(line(line));
    }
  }

  private static String lower(String header) {
    boolean acronym = header.length() > 1 && Character.isUpperCase(header.charAt(1));
    return acronym ? header : Character.toLowerCase(header.charAt(0)) + header.substring(1);
  }

  private ManPage section(String title) {
    text.append(".SH ").append(title).append('\n');
    return this;
  }

  private void options(String heading, List<ArgSpec> arguments) {
    section(heading.toUpperCase(Locale.ROOT));
    arguments.forEach(argument -> item(Manual.label(argument), Manual.description(argument)));
  }

  private void item(String label, String description) {
    text.append(".TP\n.B ").append(escaped(label)).append('\n').append(line(description));
  }

  private void paragraph(String words) {
    text.append(line(words));
  }

  private void verbatim(String lines) {
    text.append(".nf\n.in 0\n");
    lines.lines().forEach(line -> text.append(line(line)));
    text.append(".in\n.fi\n");
  }

  private static String line(String words) {
    return (words.startsWith(".") || words.startsWith("'") ? "\\&" : "") + escaped(words) + "\n";
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("'", "\\(aq")
        .replace("^", "\\(ha")
        .replace("~", "\\(ti")
        .replace("`", "\\(ga");
  }
}
