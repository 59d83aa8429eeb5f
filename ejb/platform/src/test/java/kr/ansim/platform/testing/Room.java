package kr.ansim.platform.testing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import kr.ansim.platform.Statements;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * One node: wires beans by type and gives session beans their transactions by the very annotations the server reads.
 * Several rooms over one database are several nodes.
 */
public final class Room {

    private static final String HANDLER = "handler";
    private static final Map<Class<?>, Class<?>> SUBCLASSES = new ConcurrentHashMap<>();

    private final Transactions transactions;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private String caller = "tester";

    public Room(TestDatabase database) {
        transactions = new Transactions(database.source());
        beans.put(Statements.class, new Statements(transactions.shared()));
    }

    public Transactions transactions() {
        return transactions;
    }

    public Room with(Class<?> type, Object bean) {
        beans.put(type, bean);
        return this;
    }

    public Room setting(String name, String value) {
        settings.put(name, value);
        return this;
    }

    public void caller(String name) {
        caller = name;
    }

    public synchronized <T> T get(Class<T> type) {
        Object bean = beans.get(type);
        if (bean == null) {
            bean = type.isAnnotationPresent(Stateless.class) ? intercepted(type) : made(type);
            beans.put(type, bean);
        }
        return type.cast(bean);
    }

    private <T> T intercepted(Class<T> type) {
        T target = made(type);
        try {
            Class<?> subclass = SUBCLASSES.computeIfAbsent(type, Room::subclass);
            Object bean = subclass.getDeclaredConstructor().newInstance();
            InvocationHandler handler = (proxy, method, arguments) -> around(target, method, arguments);
            subclass.getField(HANDLER).set(bean, handler);
            return type.cast(bean);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Class<?> subclass(Class<?> type) {
        return new ByteBuddy()
                .subclass(type)
                .defineField(HANDLER, InvocationHandler.class, Visibility.PUBLIC)
                .method(ElementMatchers.isPublic().and(ElementMatchers.not(ElementMatchers.isDeclaredBy(Object.class))))
                .intercept(InvocationHandlerAdapter.toField(HANDLER))
                .make()
                .load(type.getClassLoader())
                .getLoaded();
    }

    private Object around(Object target, Method method, Object[] arguments) {
        Callable<Object> call = () -> invoked(target, method, arguments);
        return switch (attribute(method)) {
            case REQUIRES_NEW -> transactions.requiresNew(call);
            case NOT_SUPPORTED -> transactions.notSupported(call);
            default -> transactions.required(call);
        };
    }

    private @Nullable Object invoked(Object target, Method method, Object[] arguments) throws Exception {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException failure) {
                throw leaving(failure);
            }
            throw thrown;
        }
    }

    private RuntimeException leaving(RuntimeException failure) {
        ApplicationException application = null;
        for (Class<?> type = failure.getClass(); type != null && application == null; type = type.getSuperclass()) {
            application = type.getAnnotation(ApplicationException.class);
        }
        if (application == null || application.rollback()) {
            transactions.setRollbackOnly();
        }
        return application != null || failure instanceof EJBException ? failure : new EJBException(failure);
    }

    private static TransactionAttributeType attribute(Method method) {
        TransactionAttribute attribute = method.getAnnotation(TransactionAttribute.class);
        return attribute == null ? TransactionAttributeType.REQUIRED : attribute.value();
    }

    private <T> T made(Class<T> type) {
        try {
            T bean = type.getDeclaredConstructor().newInstance();
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())
                        && (field.isAnnotationPresent(Inject.class)
                                || field.isAnnotationPresent(EJB.class)
                                || field.isAnnotationPresent(Resource.class))) {
                    field.setAccessible(true);
                    field.set(bean, injected(field));
                }
            }
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(PostConstruct.class)) {
                    method.setAccessible(true);
                    method.invoke(bean);
                }
            }
            return bean;
        } catch (InvocationTargetException failure) {
            throw (RuntimeException) failure.getCause();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private @Nullable Object injected(Field field) {
        ConfigProperty property = field.getAnnotation(ConfigProperty.class);
        if (property != null) {
            return converted(settings.getOrDefault(property.name(), property.defaultValue()), field.getType());
        }
        if (field.getType() == SessionContext.class) {
            return session();
        }
        return field.getType().isInterface() ? beans.get(field.getType()) : get(field.getType());
    }

    private static Object converted(String value, Class<?> type) {
        return type == Duration.class ? Duration.parse(value) : type == int.class ? Integer.parseInt(value) : value;
    }

    private SessionContext session() {
        return (SessionContext) Proxy.newProxyInstance(
                Room.class.getClassLoader(), new Class<?>[] {SessionContext.class}, (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "getRollbackOnly" -> transactions.isRollbackOnly();
                        case "getCallerPrincipal" -> (Principal) () -> caller;
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }
}
