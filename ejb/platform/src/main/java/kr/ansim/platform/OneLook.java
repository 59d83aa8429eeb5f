package kr.ansim.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One look at much: many readers, each of whom asks first who it is about, share one transaction and what {@link
 * Statements#once} has asked in it. For reading alone: of what is changed meanwhile, some of it would not be seen.
 */
@Stateless
public class OneLook {

    private static final Object KNOWN = OneLook.class;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    public OneLook() {}

    OneLook(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** In a transaction of its own, so that nothing is remembered where something is being changed. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void at(Runnable readers) {
        transaction.putResource(KNOWN, new HashMap<>());
        readers.run();
    }

    /** Null outside of a look. */
    @SuppressWarnings("unchecked")
    static @Nullable Map<Object, Object> known(@Nullable TransactionSynchronizationRegistry transaction) {
        return transaction == null || transaction.getTransactionKey() == null
                ? null
                : (Map<Object, Object>) transaction.getResource(KNOWN);
    }
}
