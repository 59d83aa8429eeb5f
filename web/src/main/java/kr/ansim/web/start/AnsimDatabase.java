package kr.ansim.web.start;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;

/**
 * The one data source of the house; address, user and password come from the configuration. All modules share it, so a
 * failure in one rolls back all.
 */
@DataSourceDefinition(
        name = AnsimDatabase.NAME,
        className = "${MPCONFIG=ansim.database.driver}",
        url = "${MPCONFIG=ansim.database.url}",
        user = "${MPCONFIG=ansim.database.user}",
        password = "${MPCONFIG=ansim.database.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 64,
        properties = {
            "fish.payara.max-wait-time-in-millis=5000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.validate-atmost-once-period-in-seconds=10",
            "fish.payara.fail-all-connections=false",
            "connectTimeout=5000",
            "sessionVariables=innodb_lock_wait_timeout=3",
            "useLocalSessionState=true",
            "rewriteBatchedStatements=true",
            "cachePrepStmts=true",
            "prepStmtCacheSize=64",
            "prepStmtCacheSqlLimit=4096",
            "cacheServerConfiguration=true",
            "maintainTimeStats=false",
            "openTelemetry=DISABLED"
        })
public final class AnsimDatabase {

    public static final String NAME = "java:app/jdbc/ansim";

    private AnsimDatabase() {}
}
