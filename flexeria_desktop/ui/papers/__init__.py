"""What stands on each document: from the rows of services to the parts of a print job."""
