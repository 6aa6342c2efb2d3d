"""Rostrum in Airflow 2 and 3: a night every night, a clean-up every week. Put it into the folder of DAGs."""

import subprocess
from datetime import datetime, timedelta

from airflow.exceptions import AirflowException, AirflowFailException

try:
    from airflow.providers.standard.operators.python import PythonOperator
    from airflow.sdk import DAG
except ImportError:  # Airflow 2
    from airflow import DAG
    from airflow.operators.python import PythonOperator

ROSTRUM = "/opt/rostrum/bin/rostrum"


def rostrum(command):
    """Runs a job with its options. After 2 (not usable as given), 3 (held back by the audit) and 5 (silent feed) somebody has to look: it is not tried again."""
    ended = subprocess.run([ROSTRUM, *command.split()]).returncode
    if ended in (2, 3, 5):
        raise AirflowFailException(f"rostrum {command} ended with {ended}; the log says what to do")
    if ended != 0:
        raise AirflowException(f"rostrum {command} ended with {ended}")


def dag(command, schedule):
    job = command.split()[0]
    with DAG(
        dag_id="rostrum_" + job.replace("-", "_"),
        schedule=schedule,
        start_date=datetime(2026, 1, 1),
        catchup=False,
        max_active_runs=1,
    ) as made:
        PythonOperator(
            task_id=job,
            python_callable=rostrum,
            op_args=[command],
            retries=2,
            retry_delay=timedelta(minutes=10),
            execution_timeout=timedelta(hours=8),
        )
    return made


nightly = dag("nightly --conf /etc/rostrum/rostrum.conf --wait 60", "30 2 * * *")
clean_up = dag("clean-up --conf /etc/rostrum/rostrum.conf", "0 13 * * 0")
