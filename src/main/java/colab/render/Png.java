package colab.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * An image as PNG (ISO/IEC 15948): eight bits a colour, no time, no name of a program. Pixels are
 * the same everywhere; their packing is that of the zlib beside Java.
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] RGB = {8, 2, 0, 0, 0};
  private static final byte UP = 2;

  private Png() {}

  static void write(BufferedImage image, OutputStream out) throws IOException {
    out.write(SIGNATURE);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream sizes = new DataOutputStream(head);
    sizes.writeInt(image.getWidth());
    sizes.writeInt(image.getHeight());
    sizes.write(RGB);
    chunk("IHDR", head.toByteArray(), out);
    chunk("IDAT", packed(image), out);
    chunk("IEND", new byte[0], out);
  }

  private static void chunk(String type, byte[] content, OutputStream out) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(content.length);
    data.write(name);
    data.write(content);
    data.writeInt((int) check.getValue());
  }

  private static byte[] packed(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes, deflater)) {
      byte[] above = new byte[3 * image.getWidth()];
      for (int y = 0; y < image.getHeight(); y++) {
        byte[] line = line(image, y);
        packing.write(UP);
        for (int i = 0; i < line.length; i++) {
          packing.write(line[i] - above[i]);
        }
        above = line;
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static byte[] line(BufferedImage image, int y) {
    int[] pixels = image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
    byte[] line = new byte[3 * pixels.length];
    for (int i = 0; i < pixels.length; i++) {
      line[3 * i] = (byte) (pixels[i] >> 16);
      line[3 * i + 1] = (byte) (pixels[i] >> 8);
      line[3 * i + 2] = (byte) pixels[i];
    }
    return line;
  }
}
