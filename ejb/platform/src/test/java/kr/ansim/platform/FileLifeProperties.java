package kr.ansim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.ansim.platform.testing.TestDatabase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** However files are kept, referred to, forgotten and swept: what has an owner or a promise is there, all else goes. */
class FileLifeProperties {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final List<FileOwner> OWNERS = List.of(owner(), owner(), owner());

    private enum Act {
        KEEP,
        REFER,
        FORGET,
        WAIT,
        SWEEP
    }

    private record Deed(Act act, int content, int owner) {}

    private record Known(UUID id, Set<FileOwner> owners, Instant promisedUntil) {

        boolean isFree(Instant now) {
            return owners.isEmpty() && !promisedUntil.isAfter(now);
        }
    }

    @Property(tries = 60)
    void what_has_an_owner_or_a_promise_is_there(@ForAll("lives") List<Deed> deeds) throws IOException {
        DATABASE.clear();
        Life life = new Life(new FileHouse(DATABASE));
        for (Deed deed : deeds) {
            life.act(deed);
        }
        life.sweep();
    }

    @Provide
    Arbitrary<List<Deed>> lives() {
        return Combinators.combine(
                        Arbitraries.of(Act.class), Arbitraries.integers().between(1, 3), Arbitraries.of(0, 1, 2))
                .as(Deed::new)
                .list()
                .ofMaxSize(40);
    }

    private static FileOwner owner() {
        return new FileOwner("test-paper", UUID.randomUUID());
    }

    private static final class Life {

        private final FileHouse house;
        private final Map<Integer, Known> files = new HashMap<>();

        Life(FileHouse house) {
            this.house = house;
        }

        void act(Deed deed) throws IOException {
            Known file = files.get(deed.content());
            FileOwner owner = OWNERS.get(deed.owner());
            switch (deed.act()) {
                case KEEP -> keep(deed.content(), file);
                case WAIT -> house.clock.move(Duration.ofHours(9));
                case SWEEP -> sweep();
                case REFER -> {
                    if (file != null) {
                        house.vault.refer(file.id(), owner);
                        file.owners().add(owner);
                    }
                }
                case FORGET -> {
                    if (file != null) {
                        house.vault.forget(file.id(), owner);
                        file.owners().remove(owner);
                    }
                }
            }
        }

        private void keep(int content, @Nullable Known before) {
            UUID id = house.keep(FileVaultTest.content(content)).id();
            Instant promise = house.clock.instant().plus(Duration.ofDays(1));
            if (before != null) {
                assertThat(id).isEqualTo(before.id());
            }
            files.put(content, new Known(id, before == null ? new HashSet<>() : before.owners(), promise));
        }

        void sweep() throws IOException {
            house.sweep();
            files.values().removeIf(file -> file.isFree(house.clock.instant()));
            assertThat(house.store.names()).hasSize(files.size());
            for (Map.Entry<Integer, Known> file : files.entrySet()) {
                assertThat(house.read(file.getValue().id())).isEqualTo(FileVaultTest.content(file.getKey()));
            }
        }
    }
}
