package kr.ansim.web.bench;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts beans together as the container would, without proxies and interceptors: what is injected by class is made, settings
 * have their defaults, and what only the container has, such as events, is missing.
 */
final class Beans {

    private final Map<Class<?>, Object> made = new HashMap<>();

    Beans(Map<Class<?>, Object> given) {
        made.putAll(given);
        made.put(Clock.class, Clock.systemUTC());
        made.put(Config.class, unset());
    }

    /** Nothing is configured: all have their defaults. */
    private static Object unset() {
        return Proxy.newProxyInstance(
                Beans.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> method.getReturnType() == Optional.class ? Optional.empty() : null);
    }

    <T> T of(Class<T> type) {
        try {
            return type.cast(bean(type));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Object bean(Class<?> type) throws ReflectiveOperationException {
        Object known = made.get(type);
        if (known != null) {
            return known;
        }
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object bean = constructor.newInstance();
        made.put(type, bean);
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class)) {
                fill(bean, field);
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                method.invoke(bean);
            }
        }
        return bean;
    }

    private void fill(Object bean, Field field) throws ReflectiveOperationException {
        field.setAccessible(true);
        ConfigProperty setting = field.getAnnotation(ConfigProperty.class);
        if (setting != null) {
            field.set(bean, value(setting.defaultValue(), field.getType()));
        } else if (made.containsKey(field.getType()) || !field.getType().isInterface()) {
            field.set(bean, bean(field.getType()));
        }
    }

    private static Object value(String text, Class<?> type) {
        if (type == Duration.class) {
            return Duration.parse(text);
        }
        if (type == long.class) {
            return Long.valueOf(text);
        }
        return type == int.class ? (Object) Integer.valueOf(text) : text;
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Beans.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
