"""The only room that knows Microsoft: HTTP host, guarded Bot Framework adapter, activities in and out, the Messenger over the Connector."""
