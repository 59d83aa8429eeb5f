package kr.ansim.testing;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Beans wired by type as a container would, except for those that a test brings. */
public final class Wired {

    private final Map<Class<?>, Object> beans = new HashMap<>();

    public <T> Wired with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    public <T> T get(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = made(type);
        }
        return type.cast(known);
    }

    /** Such as events that nobody observes. */
    private static Object nobody(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }

    private static boolean isSetting(Field field) {
        return field.isAnnotationPresent(ConfigProperty.class);
    }

    /** By its default. */
    private static Object setting(Field field) {
        String value = field.getAnnotation(ConfigProperty.class).defaultValue();
        if (field.getType() == Duration.class) {
            return Duration.parse(value);
        }
        return field.getType() == long.class ? (Object) Long.valueOf(value) : value;
    }

    private Object made(Class<?> type) {
        if (type.isInterface()) {
            return nobody(type);
        }
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && field.isAnnotationPresent(Inject.class)) {
                    field.setAccessible(true);
                    field.set(bean, isSetting(field) ? setting(field) : get(field.getType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot wire " + type, impossible);
        }
    }
}
