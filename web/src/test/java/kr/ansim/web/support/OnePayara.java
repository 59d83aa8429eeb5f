package kr.ansim.web.support;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/** Payara Micro starts with a deployment and ends with it; here it stays up from the first test class to the last. */
public class OnePayara extends PayaraMicroDeployableContainer {

    private @Nullable ProtocolMetaData running;
    private @Nullable Archive<?> deployed;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        ProtocolMetaData metaData = running;
        if (metaData == null) {
            metaData = super.deploy(archive);
            running = metaData;
            deployed = archive;
        }
        return metaData;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // stays for the next test class
    }

    @Override
    public void stop() throws LifecycleException {
        Archive<?> archive = deployed;
        if (archive != null) {
            try {
                super.undeploy(archive);
            } catch (DeploymentException failure) {
                throw new LifecycleException("Payara does not stop", failure);
            }
        }
        super.stop();
    }
}
