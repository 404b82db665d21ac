package colab.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * The class of one lambda: its fields are what the lambda captured, its one method calls the method
 * that the compiler made of the lambda's body, or the one that was referred to. What captures
 * nothing has one object.
 */
final class LambdaClass {
  private static final String ONLY = "ONLY";
  private static final String MAKE = "make";
  private static final String FIELD = "captured";
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Map<String, Type> NUMBERS =
      Map.of(
          "java.lang.Boolean", Type.BOOLEAN_TYPE,
          "java.lang.Character", Type.CHAR_TYPE,
          "java.lang.Byte", Type.BYTE_TYPE,
          "java.lang.Short", Type.SHORT_TYPE,
          "java.lang.Integer", Type.INT_TYPE,
          "java.lang.Long", Type.LONG_TYPE,
          "java.lang.Float", Type.FLOAT_TYPE,
          "java.lang.Double", Type.DOUBLE_TYPE);

  private final Type self;
  private final Type shape;
  private final Type[] captured;
  private final Method method;
  private final Type[] given;
  private final Type answer;
  private final Handle target;

  /**
   * A lambda.
   *
   * @param name of its class
   * @param host the class in which it is written
   * @param call how the compiler wrote it
   */
  LambdaClass(String name, ClassNode host, InvokeDynamicInsnNode call) {
    target = (Handle) call.bsmArgs[1];
    boolean strange =
        !call.bsm.getName().equals("metafactory")
            || target.getTag() == Opcodes.H_INVOKESPECIAL
                && (target.isInterface() || !target.getOwner().equals(host.name));
    if (strange) {
      throw new IllegalArgumentException(host.name + ": a lambda of an unknown kind: " + target);
    }
    self = Type.getObjectType(name);
    shape = Type.getReturnType(call.desc);
    captured = Type.getArgumentTypes(call.desc);
    method = new Method(call.name, ((Type) call.bsmArgs[0]).getDescriptor());
    given = ((Type) call.bsmArgs[2]).getArgumentTypes();
    answer = ((Type) call.bsmArgs[2]).getReturnType();
  }

  String name() {
    return self.getInternalName();
  }

  /** {@return what stands in the place where the lambda was} */
  AbstractInsnNode use() {
    if (captured.length == 0) {
      return new FieldInsnNode(Opcodes.GETSTATIC, name(), ONLY, shape.getDescriptor());
    }
    String made = Type.getMethodDescriptor(shape, captured);
    return new MethodInsnNode(Opcodes.INVOKESTATIC, name(), MAKE, made, false);
  }

  /**
   * {@return the class}
   *
   * @param nest the class that lets it use private methods
   */
  byte[] bytes(String nest) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    String[] shapes = {shape.getInternalName()};
    writer.visit(Opcodes.V17, access, name(), null, OBJECT.getInternalName(), shapes);
    writer.visitNestHost(nest);
    for (int i = 0; i < captured.length; i++) {
      int field = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
      writer.visitField(field, FIELD + i, captured[i].getDescriptor(), null, null);
    }
    Method constructor = new Method("<init>", Type.VOID_TYPE, captured);
    addConstructor(writer, constructor);
    if (captured.length == 0) {
      addOnly(writer, constructor);
    } else {
      addMaker(writer, constructor);
    }
    addMethod(writer);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void addConstructor(ClassWriter writer, Method constructor) {
    GeneratorAdapter code =
        new GeneratorAdapter(Opcodes.ACC_PRIVATE, constructor, null, null, writer);
    code.loadThis();
    code.invokeConstructor(OBJECT, Method.getMethod("void <init> ()"));
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.loadArg(i);
      code.putField(self, FIELD + i, captured[i]);
    }
    code.returnValue();
    code.endMethod();
  }

  private void addOnly(ClassWriter writer, Method constructor) {
    int field = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
    writer.visitField(field, ONLY, shape.getDescriptor(), null, null);
    Method first = Method.getMethod("void <clinit> ()");
    GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_STATIC, first, null, null, writer);
    code.newInstance(self);
    code.dup();
    code.invokeConstructor(self, constructor);
    code.putStatic(self, ONLY, shape);
    code.returnValue();
    code.endMethod();
  }

  private void addMaker(ClassWriter writer, Method constructor) {
    Method maker = new Method(MAKE, shape, captured);
    GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_STATIC, maker, null, null, writer);
    code.newInstance(self);
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self, constructor);
    code.returnValue();
    code.endMethod();
  }

  private void addMethod(ClassWriter writer) {
    GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PUBLIC, method, null, null, writer);
    if (makesObject()) {
      code.newInstance(owner());
      code.dup();
    }
    for (int i = 0; i < captured.length; i++) {
      code.loadThis();
      code.getField(self, FIELD + i, captured[i]);
    }
    List<Type> wanted = wanted();
    Type[] passed = method.getArgumentTypes();
    for (int i = 0; i < passed.length; i++) {
      code.loadArg(i);
      convert(code, passed[i], given[i], wanted.get(captured.length + i));
    }
    call(code);
    Type result = makesObject() ? owner() : Type.getReturnType(target.getDesc());
    if (method.getReturnType() != Type.VOID_TYPE) {
      convert(code, result, answer, method.getReturnType());
    } else if (result.getSize() == 2) {
      code.pop2();
    } else if (result.getSize() == 1) {
      code.pop();
    }
    code.returnValue();
    code.endMethod();
  }

  private boolean makesObject() {
    return target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  private Type owner() {
    return Type.getObjectType(target.getOwner());
  }

  /** {@return the types of what the target takes, the object that it is called on before them} */
  private List<Type> wanted() {
    List<Type> wanted = new ArrayList<>();
    if (!makesObject() && target.getTag() != Opcodes.H_INVOKESTATIC) {
      wanted.add(owner());
    }
    wanted.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
    return wanted;
  }

  private void call(GeneratorAdapter code) {
    int instruction =
        switch (target.getTag()) {
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
          case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
          default -> Opcodes.INVOKEVIRTUAL;
        };
    code.visitMethodInsn(
        instruction, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
  }

  /**
   * Makes what is wanted of what is there.
   *
   * @param from the type that the machine sees
   * @param known the type that the compiler knew it to be
   */
  private static void convert(GeneratorAdapter code, Type from, Type known, Type to) {
    if (!isPrimitive(to)) {
      if (isPrimitive(from)) {
        code.valueOf(from);
      } else if (!to.equals(from) && !to.equals(OBJECT)) {
        code.checkCast(to);
      }
    } else if (isPrimitive(from)) {
      code.cast(from, to);
    } else {
      Type number = unboxed(from, unboxed(known, to));
      code.unbox(number);
      code.cast(number, to);
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  /** {@return the number in such an object, or another type when it is not said to hold one} */
  private static Type unboxed(Type object, Type other) {
    return NUMBERS.getOrDefault(object.getClassName(), other);
  }
}
