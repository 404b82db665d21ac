package colab.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Gives each lambda and method reference of compiled classes a class of its own in their folder, as
 * if it had been written as an anonymous class. Java makes such classes when the program runs, or
 * finds them in its archive and links them, which takes about 90 microseconds for each that a start
 * meets, and a question meets four hundred; one that stands in the jar takes 11. A folder that was
 * treated already stays as it is.
 *
 * <p>Only the build runs it, on what the compiler wrote; it is no part of the program.
 */
public final class PlainLambdas {
  private static final String CLASS = ".class";
  private static final String MARK = "$Lambda";
  private static final String MAKER = "java/lang/invoke/LambdaMetafactory";

  private final Path folder;
  private final Map<String, ClassNode> classes = new TreeMap<>();
  private final Set<String> changed = new TreeSet<>();

  private PlainLambdas(Path folder) {
    this.folder = folder;
  }

  /**
   * Changes the classes of a folder.
   *
   * @param arguments the folder
   */
  public static void main(String... arguments) throws IOException {
    PlainLambdas lambdas = new PlainLambdas(Path.of(arguments[0]));
    lambdas.read();
    for (ClassNode host : lambdas.classes.values()) {
      lambdas.replaceLambdas(host);
    }
    lambdas.writeChanged();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(CLASS)).toList();
    }
  }

  private void read() throws IOException {
    for (Path file : files()) {
      ClassNode read = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(read, 0);
      classes.put(read.name, read);
    }
  }

  private void replaceLambdas(ClassNode host) throws IOException {
    int number = 0;
    for (MethodNode method : host.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction instanceof InvokeDynamicInsnNode call
            && call.bsm.getOwner().equals(MAKER)) {
          if (number == 0) {
            removeOld(host);
          }
          number++;
          LambdaClass lambda = new LambdaClass(host.name + MARK + number, host, call);
          method.instructions.set(call, lambda.use());
          write(lambda.name(), lambda.bytes(nest(host).name));
          addMember(nest(host), lambda.name());
          changed.add(host.name);
          changed.add(nest(host).name);
        }
      }
    }
  }

  /** The class that was compiled again may have had more lambdas before. */
  private void removeOld(ClassNode host) throws IOException {
    for (String name : classes.keySet()) {
      if (name.startsWith(host.name + MARK)) {
        Files.delete(file(name));
      }
    }
  }

  /** {@return the class whose private members a class may use: the one around it, or itself} */
  private ClassNode nest(ClassNode host) {
    return host.nestHostClass == null ? host : classes.get(host.nestHostClass);
  }

  private static void addMember(ClassNode nest, String name) {
    if (nest.nestMembers == null) {
      nest.nestMembers = new ArrayList<>();
    }
    nest.nestMembers.add(name);
  }

  private void writeChanged() throws IOException {
    for (String name : changed) {
      ClassWriter writer = new ClassWriter(0);
      classes.get(name).accept(writer);
      write(name, writer.toByteArray());
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(file(name), bytes);
  }

  private Path file(String name) {
    return folder.resolve(name + CLASS);
  }
}
