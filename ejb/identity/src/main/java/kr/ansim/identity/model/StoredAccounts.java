package kr.ansim.identity.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.ansim.identity.AccountState;
import kr.ansim.identity.IdentityRule;
import kr.ansim.identity.Role;
import kr.ansim.kernel.RuleBroken;

/** All accounts of people. */
@ApplicationScoped
public class StoredAccounts {

    @PersistenceContext(unitName = "identity")
    private EntityManager em;

    /** @throws RuleBroken EMAIL_TAKEN when another account has the address */
    public void add(Account account) {
        if (withEmail(account.email()).isPresent()) {
            throw RuleBroken.at("email", IdentityRule.EMAIL_TAKEN);
        }
        em.persist(account);
        try {
            em.flush();
        } catch (PersistenceException somebodyWasFaster) {
            throw RuleBroken.at("email", IdentityRule.EMAIL_TAKEN);
        }
    }

    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** @throws RuleBroken ACCOUNT_UNKNOWN */
    public Account get(UUID id) {
        return find(id).orElseThrow(() -> new RuleBroken(IdentityRule.ACCOUNT_UNKNOWN));
    }

    /** The account as it is now, held until the end of the transaction. */
    public Account locked(UUID id) {
        Account account = em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw new RuleBroken(IdentityRule.ACCOUNT_UNKNOWN);
        }
        return account;
    }

    public Optional<Account> withEmail(String normalisedEmail) {
        return em.createQuery("SELECT a FROM Account a WHERE a.email = :email", Account.class)
                .setParameter("email", normalisedEmail)
                .getResultStream()
                .findFirst();
    }

    public Optional<Account> ofProvider(String subject) {
        return em.createQuery("SELECT a FROM Account a WHERE a.providerSubject = :subject", Account.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    public List<Account> all() {
        return em.createQuery(
                        "SELECT DISTINCT a FROM Account a LEFT JOIN FETCH a.roles ORDER BY a.name, a.email",
                        Account.class)
                .getResultList();
    }

    /** Those with this role who can log in, by name. */
    public List<Account> activeWith(Role role) {
        return em.createQuery(
                        "SELECT a FROM Account a JOIN a.roles r WHERE r = :role AND a.state = :state ORDER BY a.name, a.email",
                        Account.class)
                .setParameter("role", role)
                .setParameter("state", AccountState.ACTIVE)
                .getResultList();
    }

    /**
     * The account together with every active administrator, all held and in one order, so that two administrators who
     * remove each other at the same moment cannot both succeed.
     */
    public Account lockedAmongAdministrators(UUID id) {
        Stream.concat(administratorIds().stream(), Stream.of(id))
                .distinct()
                .sorted()
                .forEach(this::locked);
        return locked(id);
    }

    /** Whether nobody could administer any more without this account. */
    public boolean isLastAdministrator(Account account) {
        return account.isActiveAdministrator() && administratorIds().stream().allMatch(account.id()::equals);
    }

    public boolean hasActiveAdministrator() {
        return !administratorIds().isEmpty();
    }

    /**
     * Takes the time step of a one-time code, unless it or a later one was taken before.
     *
     * @return false when the code has been used already
     */
    public boolean takeStep(UUID id, long step) {
        return em.createQuery("UPDATE Account a SET a.authenticator.lastStep = :step"
                                + " WHERE a.id = :id AND a.authenticator.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    private List<UUID> administratorIds() {
        return em.createQuery(
                        "SELECT a.id FROM Account a JOIN a.roles r WHERE r = :role AND a.state = :state", UUID.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("state", AccountState.ACTIVE)
                .getResultList();
    }
}
