package kr.ansim.partner;

import java.lang.reflect.Field;
import java.util.Arrays;

/** Puts into a bean what a container would inject. */
public final class Fields {

    private Fields() {}

    public static <T> T with(T bean, String field, Object value) {
        try {
            Field found = find(bean.getClass(), field);
            found.setAccessible(true);
            found.set(bean, value);
            return bean;
        } catch (ReflectiveOperationException wrongName) {
            throw new IllegalStateException(wrongName);
        }
    }

    private static Field find(Class<?> type, String field) throws NoSuchFieldException {
        Class<?> parent = type.getSuperclass();
        boolean here = parent == null
                || Arrays.stream(type.getDeclaredFields())
                        .anyMatch(one -> one.getName().equals(field));
        return here ? type.getDeclaredField(field) : find(parent, field);
    }
}
