package colab.corpus.sheet.workbook;

import colab.ColabException;
import colab.corpus.Inflation;
import colab.corpus.Input;
import colab.corpus.sheet.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The first worksheet of an old Excel workbook (XLS of Excel 97 to 2003) as rows, written as {@link
 * XlsxSheet} writes them. Such a file holds 65,536 rows at most; its bytes are held whole.
 */
public final class XlsSheet implements Sheet {
  private static final byte[] MAGIC = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  private static final String DAMAGED = "the workbook is damaged, or no Excel workbook";

  private final POIFSFileSystem file;
  private final XlsRecords records;
  private List<String> cells = List.of();
  private long line;

  private XlsSheet(POIFSFileSystem file, XlsRecords records) {
    this.file = file;
    this.records = records;
  }

  /** {@return whether these are the first bytes of an old Excel workbook} */
  public static boolean isOne(byte[] head) {
    return head.length >= MAGIC.length
        && java.util.Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
  }

  /**
   * {@return the first worksheet}
   *
   * @throws ColabException when the workbook is locked, of Excel 95 or before, or too large
   * @throws IOException when it is damaged
   */
  public static XlsSheet open(Input input) throws IOException {
    byte[] bytes = Inflation.whole(input.name(), input.stream());
    try {
      POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes));
      return new XlsSheet(file, new XlsRecords(records(input, file.getRoot())));
    } catch (EncryptedDocumentException e) {
      throw locked(input);
    } catch (OldFileFormatException e) {
      throw ColabException.couldNot(
          input.name() + ": a workbook of Excel 95 or before", "Save it as XLSX or CSV.");
    } catch (IOException damaged) {
      throw new IOException(DAMAGED, damaged);
    } catch (RuntimeException e) {
      throw told(e);
    }
  }

  private static RecordFactoryInputStream records(Input input, DirectoryNode root)
      throws IOException {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw locked(input);
    }
    if (!root.hasEntryCaseInsensitive("Workbook")) {
      throw ColabException.couldNot(
          input.name() + ": an old Office file without an Excel worksheet of 1997 or later",
          "Save it as XLSX or CSV.");
    }
    return new RecordFactoryInputStream(
        root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook")), false);
  }

  private static ColabException locked(Input input) {
    return ColabException.couldNot(
        input.name() + ": the workbook is locked with a password",
        "Save it without a password, or as CSV.");
  }

  /** The library throws many kinds of exceptions where bytes are not what they should be. */
  private static RuntimeException told(RuntimeException e) throws IOException {
    if (e instanceof ColabException) {
      return e;
    }
    throw new IOException(DAMAGED, e);
  }

  @Override
  public boolean next() throws IOException {
    List<String> row = new ArrayList<>();
    long number;
    try {
      number = records.nextRow(row);
    } catch (RuntimeException e) {
      throw told(e);
    }
    if (number < 0) {
      return false;
    }
    line = number;
    cells = row;
    return true;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public long lastLine() {
    return line;
  }

  @Override
  public int width() {
    return cells.size();
  }

  @Override
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  @Override
  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
