package kr.ansim.platform.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What the container does with a shared data source: one connection per transaction and thread. */
public final class Transactions {

    private final DataSource source;

    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Transaction> current = new ThreadLocal<>();

    private volatile Runnable beforeCommit = () -> {};

    public Transactions(DataSource source) {
        this.source = source;
    }

    /** Called on the committing thread just before each commit; what it throws is a crash at that moment. */
    public void beforeCommit(Runnable hook) {
        beforeCommit = hook;
    }

    /** Connections of the running transaction, or ones that commit each statement. */
    public DataSource shared() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Transaction running = current.get();
                    return running == null ? source.getConnection() : running.handle();
                });
    }

    public void run(Runnable work) {
        required(() -> {
            work.run();
            return true;
        });
    }

    public <T> T required(Callable<T> work) {
        return current.get() == null ? requiresNew(work) : called(work);
    }

    public <T> T requiresNew(Callable<T> work) {
        Transaction outer = current.get();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            Transaction mine = new Transaction(connection);
            current.set(mine);
            boolean committed = false;
            try {
                T result = called(work);
                committed = mine.finish(beforeCommit);
                return result;
            } finally {
                if (!committed) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            current.set(outer);
        }
    }

    public <T> T notSupported(Callable<T> work) {
        Transaction outer = current.get();
        current.remove();
        try {
            return called(work);
        } finally {
            current.set(outer);
        }
    }

    public boolean isActive() {
        return current.get() != null;
    }

    public void setRollbackOnly() {
        Transaction running = current.get();
        if (running != null) {
            running.doomed = true;
        }
    }

    public boolean isRollbackOnly() {
        Transaction running = current.get();
        return running != null && running.doomed;
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static final class Transaction {
        private final Connection connection;
        private boolean doomed;

        Transaction(Connection connection) {
            this.connection = connection;
        }

        /** A transaction that was doomed is rolled back without a word, as the container does. */
        boolean finish(Runnable beforeCommit) throws SQLException {
            if (doomed) {
                return false;
            }
            beforeCommit.run();
            connection.commit();
            return true;
        }

        Connection handle() {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            return null;
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    });
        }
    }
}
