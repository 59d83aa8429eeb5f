package kr.ansim.certification;

import java.lang.reflect.Field;

/** Puts into a bean what a container would inject. */
public final class Fields {

    private Fields() {}

    public static <T> T with(T bean, String field, Object value) {
        try {
            Field found = bean.getClass().getDeclaredField(field);
            found.setAccessible(true);
            found.set(bean, value);
            return bean;
        } catch (ReflectiveOperationException wrongName) {
            throw new IllegalStateException(wrongName);
        }
    }
}
